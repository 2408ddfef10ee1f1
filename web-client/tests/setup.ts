// SPDX-License-Identifier: EUPL-1.2
import "@testing-library/jest-dom/vitest";
import { refusals } from "@/i18n/common";

// As on a page that has been open for a while.
await refusals.load();
