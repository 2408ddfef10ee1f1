// SPDX-License-Identifier: EUPL-1.2
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";

/** One thing that is drawn as a labelled box, centred on (x, y). */
export type Box = { id: string; x: number; y: number; width: number; height: number };
export type Tie = { from: string; to: string };
export type Point = { x: number; y: number };

const ticks = 300;
const gap = 28;

/**
 * Places boxes so that those with ties are near each other and none overlap, within the given size.
 * The same input gives the same picture: a fixed number of ticks from a fixed beginning, then still.
 * `boxes` need only id, width and height; ties to unknown ids are left out.
 */
export function lay_out(boxes: readonly Omit<Box, "x" | "y">[], ties: readonly Tie[], width: number, height: number): Box[] {
  const ring = Math.min(width, height) / 3;
  const nodes = boxes.map((box, index) => {
    const angle = (2 * Math.PI * index) / Math.max(1, boxes.length) - Math.PI / 2;
    return { ...box, x: width / 2 + ring * Math.cos(angle), y: height / 2 + ring * Math.sin(angle) };
  });
  const known = new Set(boxes.map((box) => box.id));
  const links = ties.filter((tie) => known.has(tie.from) && known.has(tie.to)).map((tie) => ({ source: tie.from, target: tie.to }));
  const simulation = forceSimulation(nodes as (Box & SimulationNodeDatum)[])
    .force("links", forceLink<Box & SimulationNodeDatum, (typeof links)[number]>(links).id((node) => node.id).distance(ring).strength(0.15))
    .force("apart", forceManyBody().strength(-width * 1.5))
    .force("room", forceCollide<Box & SimulationNodeDatum>((node) => (node.width + node.height) / 4 + gap))
    .force("x", forceX(width / 2).strength(0.05))
    .force("y", forceY(height / 2).strength((0.05 * width) / height))
    .stop();
  simulation.tick(ticks);
  return separate(spread(nodes, width, height), width, height);
}

/** Stretches the picture over the whole size, so that ten boxes use a beamer as well as three do; each by its own size, so that a wide one does not crowd the others. */
function spread(boxes: Box[], width: number, height: number): Box[] {
  const along = (value: (box: Box) => number, half: (box: Box) => number, room: number) => {
    const low = Math.min(...boxes.map(value));
    const high = Math.max(...boxes.map(value));
    return (box: Box) => (high > low ? half(box) + ((value(box) - low) / (high - low)) * (room - 2 * half(box)) : room / 2);
  };
  const x = along((box) => box.x, (box) => box.width / 2, width);
  const y = along((box) => box.y, (box) => box.height / 2, height);
  return boxes.map((box) => ({ ...box, x: x(box), y: y(box) }));
}

/** Pushes overlapping boxes apart along the axis that costs least, and keeps all inside. */
function separate(boxes: Box[], width: number, height: number): Box[] {
  for (let round = 0; round < 200; round += 1) {
    let moved = false;
    boxes.forEach((a, index) => boxes.slice(index + 1).forEach((b) => (moved = push_apart(a, b) || moved)));
    for (const box of boxes) {
      box.x = Math.min(width - box.width / 2, Math.max(box.width / 2, box.x));
      box.y = Math.min(height - box.height / 2, Math.max(box.height / 2, box.y));
    }
    if (!moved) break;
  }
  return boxes;
}

function push_apart(a: Box, b: Box): boolean {
  const over_x = (a.width + b.width) / 2 + gap / 2 - Math.abs(a.x - b.x);
  const over_y = (a.height + b.height) / 2 + gap / 2 - Math.abs(a.y - b.y);
  if (over_x <= 0.01 || over_y <= 0.01) return false;
  if (over_x < over_y) {
    const push = (a.x <= b.x ? over_x : -over_x) / 2;
    a.x -= push;
    b.x += push;
  } else {
    const push = (a.y <= b.y ? over_y : -over_y) / 2;
    a.y -= push;
    b.y += push;
  }
  return true;
}

/** Where the line from the middle of `box` towards `target` leaves the box, `beyond` further on. */
export function edge_point(box: Box, target: Point, beyond = 0): Point {
  const dx = target.x - box.x;
  const dy = target.y - box.y;
  const length = Math.hypot(dx, dy);
  if (length === 0) return { x: box.x, y: box.y };
  const reach = Math.min(dx === 0 ? Infinity : box.width / 2 / Math.abs(dx), dy === 0 ? Infinity : box.height / 2 / Math.abs(dy));
  const part = Math.min(1, reach + beyond / length);
  return { x: box.x + dx * part, y: box.y + dy * part };
}

/** Breaks a label at spaces into lines of about `limit` signs; a longer word has a line of its own. */
export function wrap(label: string, limit: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= limit) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
