// SPDX-License-Identifier: EUPL-1.2
import { vi } from "vitest";
import type { ContributionId } from "@protocol/common";
import type { ParticipantWorkshop, VisibleActivity } from "@protocol/workshop";
import type { Mine } from "./props";

/** What an Answer gets, in tests: an open activity in a workshop with three domains, and somebody from the first. */
export function answer_props<View, Payload extends object>(view: View, mine: Mine<Payload>[] = []) {
  const activity: VisibleActivity = { id: "a1", kind: "test", title: "De vraag", instruction: "", state: "open", round: 1, may_abstain: true, results_shown: false };
  const workshop: ParticipantWorkshop = {
    id: "w1", description: { title: "Dag", municipality: "", language: "nl", anonymous: true, min_group: 3 }, activities: [activity], shown: "a1", timer: null, now: 0,
    domains: [{ id: "wonen", name: "Wonen", expected: 0 }, { id: "zorg", name: "Zorg", expected: 0 }, { id: "werk", name: "Werk", expected: 0 }],
  };
  return {
    activity, view, workshop, mine, domain: "wonen" as string | null, closed: false,
    put: vi.fn<(payload: Payload, id?: ContributionId) => void>(), remove: vi.fn<(id: ContributionId) => void>(), choose_domain: vi.fn(), server_now: () => 0,
  };
}
