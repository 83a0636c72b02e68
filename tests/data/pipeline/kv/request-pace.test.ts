import { expect, test } from "vitest";
import { RequestPace } from "../../../../data/pipeline/kv/request-pace.ts";
import { VirtualClock } from "./virtual-clock.ts";

test("sends at most 1,100 requests in any five minutes, and eight at a time", async () => {
  const clock = new VirtualClock();
  const pauses: number[] = [];
  const pace = new RequestPace(clock, (milliseconds) => pauses.push(milliseconds));
  const starts: number[] = [];
  let [atOnce, mostAtOnce] = [0, 0];
  const request = async () => {
    await pace.turn();
    starts.push(clock.now());
    atOnce += 1;
    mostAtOnce = Math.max(mostAtOnce, atOnce);
    await clock.sleep(100);
    atOnce -= 1;
  };
  await Promise.all(Array.from({ length: 2500 }, () => pace.inLane(request)));
  expect(starts).toHaveLength(2500);
  for (const [index, start] of starts.entries()) {
    expect(starts.findLastIndex((other) => other < start + 300_000) - index).toBeLessThan(1100);
  }
  expect(mostAtOnce).toBe(8);
  expect(clock.now()).toBeLessThan(620_000);
  expect(pauses).toHaveLength(2);
});

test("sends nothing while it is paused, and says so once", async () => {
  const clock = new VirtualClock();
  const pauses: number[] = [];
  const pace = new RequestPace(clock, (milliseconds) => pauses.push(milliseconds));
  pace.pause(60_000);
  await Promise.all(Array.from({ length: 20 }, () => pace.inLane(() => pace.turn())));
  expect(clock.now()).toBe(60_000);
  expect(pauses).toEqual([60_000]);
});

test("a failed task frees its lane", async () => {
  const pace = new RequestPace(new VirtualClock(), () => undefined);
  const failing = Array.from({ length: 20 }, () => pace.inLane(() => Promise.reject(new Error("failed"))));
  expect((await Promise.allSettled(failing)).every(({ status }) => status === "rejected")).toBe(true);
  expect(await pace.inLane(async () => "done")).toBe("done");
});
