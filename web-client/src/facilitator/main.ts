// SPDX-License-Identifier: EUPL-1.2
import "virtual:default-theme.css";
import "@/theme/phone.css";
