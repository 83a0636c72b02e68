import type { Engine } from "./engine.ts";
import { launchChromium, launchFirefox } from "./playwright-engine.ts";
import { launchWebKit } from "./webkit-engine.ts";

const launchers = { chromium: launchChromium, firefox: launchFirefox, webkit: launchWebKit };

/** Name of an engine, as in the environment variable ENGINES. */
export type EngineName = keyof typeof launchers;

/** Starts a browser. @throws if it is not installed; the message says what to install */
export const launchEngine = (name: EngineName): Promise<Engine> => launchers[name]();
