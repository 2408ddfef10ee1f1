// SPDX-License-Identifier: EUPL-1.2
import type { ContributionId } from "@protocol/common";

/** The id that a kind gives to a contribution by itself, as the server does; null: the phone makes one (a card). */
export function derived_id(payload: Record<string, unknown>): ContributionId | null {
  switch (payload["type"]) {
    case undefined: return "answer";
    case "support": return `dots-${payload["card"]}`;
    case "cell": return `cell-${payload["aspect"]}`;
    case "need": return `need-${payload["domain"]}`;
    case "vote": return `vote-${payload["question"]}`;
    case "ready": case "nickname": case "pace": return payload["type"];
    case "answer": return `answer-${payload["question"]}`;
    default: return null;
  }
}
