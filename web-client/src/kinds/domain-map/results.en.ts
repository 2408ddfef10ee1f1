// SPDX-License-Identifier: EUPL-1.2
import type nl from "./results.nl";

export default {} satisfies typeof nl as typeof nl;
