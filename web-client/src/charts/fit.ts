// SPDX-License-Identifier: EUPL-1.2
import type { Attachment } from "svelte/attachments";

export const largest_fit = 1.5;
export const smallest_fit = 0.5;
const step = 0.05;
/** How much larger text must become able to be before it grows again. */
const growth = 0.2;

/** The largest of the steps from `smallest` to `largest` that `fits`; the smallest if none does. */
export function largest_that(fits: (scale: number) => boolean, smallest = smallest_fit, largest = largest_fit): number {
  let low = 0;
  let high = Math.round((largest - smallest) / step);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(smallest + middle * step)) low = middle;
    else high = middle - 1;
  }
  return smallest + low * step;
}

/** What follows `now` when text could be `best`: smaller at once, larger only when much is gained, so that it does not go up and down with each card. */
export function next_fit(now: number, best: number): number {
  return best < now || best >= now + growth - step / 10 ? best : now;
}

/** Runs at once, and after `node` or what is in it changed size or gained or lost elements; not for other text in the same place. */
function on_layout(node: HTMLElement, run: () => void): () => void {
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(run);
  };
  const sizes = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(soon);
  const children = new MutationObserver(soon);
  sizes?.observe(node);
  children.observe(node, { childList: true, subtree: true });
  document.fonts?.ready.then(soon);
  run();
  return () => {
    cancelAnimationFrame(frame);
    sizes?.disconnect();
    children.disconnect();
  };
}

/**
 * Makes the text of the one child as large as the room of `node` allows, through its font size. While the room
 * stays the same, text shrinks as it must and grows only when much was taken away; another size of the window starts afresh.
 * With `clipped`, children of that child which do not fit even so are hidden whole, and it is told how many they are.
 */
export function fit(smallest = smallest_fit, largest = largest_fit, clipped?: (hidden: number) => void): Attachment<HTMLElement> {
  return (node) => {
    let room = "";
    let scale = largest;
    return on_layout(node, () => {
      const content = node.firstElementChild;
      if (!(content instanceof HTMLElement) || node.clientHeight === 0) return;
      const now = `${node.clientWidth}x${node.clientHeight}`;
      if (now !== room) scale = largest;
      room = now;
      const best = largest_that((tried) => {
        content.style.fontSize = `${tried}em`;
        return content.scrollHeight <= node.clientHeight && content.scrollWidth <= node.clientWidth;
      }, smallest, largest);
      scale = next_fit(scale, best);
      content.style.fontSize = `${scale}em`;
      clipped?.(clip(content, node));
    });
  };
}

function clip(content: HTMLElement, node: HTMLElement): number {
  const room = node.getBoundingClientRect();
  const outside = [...content.children].map((child) => {
    const box = child.getBoundingClientRect();
    return box.bottom > room.bottom + 1 || box.right > room.right + 1;
  });
  outside.forEach((hidden, index) => ((content.children[index] as HTMLElement).style.visibility = hidden ? "hidden" : ""));
  return outside.filter(Boolean).length;
}
