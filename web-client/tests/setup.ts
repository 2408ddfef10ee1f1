// SPDX-License-Identifier: EUPL-1.2
import "@testing-library/jest-dom/vitest";
