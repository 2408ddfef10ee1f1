// SPDX-License-Identifier: EUPL-1.2
import type nl from "./answer.nl";

export default {} satisfies typeof nl as typeof nl;
