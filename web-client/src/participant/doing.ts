// SPDX-License-Identifier: EUPL-1.2
import type { ParticipantWorkshop, VisibleActivity } from "@protocol/workshop";
import { draft_of } from "@/cards/draft";
import type { Live } from "@/connection/live.svelte";
import { same_round } from "@/connection/state";
import { is_whole } from "@/kinds/whole";
import type { Doing } from "./progress";

/** Where who holds this phone is with an activity; reactive, but for what is being written. */
export function doing_of(live: Pick<Live<ParticipantWorkshop>, "state" | "mine" | "abstention">, activity: VisibleActivity): Doing {
  const own = { activity: activity.id, round: activity.round };
  if (live.state.abstained.some(same_round(own))) return "done";
  const saved = live.state.saved.filter(same_round(own)).map((one) => one.payload);
  if (saved.length > 0) return is_whole(activity.kind, live.state.views[activity.id], saved) ? "done" : "begun";
  const begun = live.mine(activity).length > 0 || live.abstention(activity) !== null || draft_of(`${activity.id}/${activity.round}`) !== null;
  return begun ? "begun" : "to_do";
}
