// SPDX-License-Identifier: EUPL-1.2
/// <reference types="vite/client" />
/// <reference types="svelte" />
declare module "virtual:default-theme.css";
