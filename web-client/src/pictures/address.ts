// SPDX-License-Identifier: EUPL-1.2
import type { Picture } from "@protocol/common";
import { here } from "@/connection/here";

export const picture_address = (picture: Picture): string => `/api/v1/workshops/${here.workshop}/pictures/${picture.id}`;
