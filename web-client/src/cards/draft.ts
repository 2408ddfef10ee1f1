// SPDX-License-Identifier: EUPL-1.2

/** Something being written; id null: a new one. */
export type Draft<Card> = { id: string | null; card: Card };

const key = (place: string) => `aantafel.draft.${place}`;

/** What was being written here (`place`: activity and round) when the room moved on, the phone slept or the page was reloaded. */
export function draft_of<Card>(place: string): Draft<Card> | null {
  try {
    return JSON.parse(sessionStorage.getItem(key(place)) ?? "null") as Draft<Card> | null;
  } catch {
    return null;
  }
}

export function keep_draft<Card>(place: string, draft: Draft<Card>): void {
  try {
    sessionStorage.setItem(key(place), JSON.stringify(draft));
  } catch {
    // Private mode: it lives as long as the page.
  }
}

export function forget_draft(place: string): void {
  try {
    sessionStorage.removeItem(key(place));
  } catch {
    // Nothing was kept.
  }
}
