import { readFileSync } from "node:fs";
import type { Config } from "../config.ts";
import { DragomanError } from "../errors.ts";
import type { Model } from "../model/model.ts";
import { parseSourceSettings } from "../model/source-settings.ts";
import type { Settings } from "../resolve/derive.ts";

/** What graphs are derived with: the model, and what the operator says of sources (SOURCES). */
export function readSettings(config: Config, model: Model): Settings {
  if (config.sources === null) return { model };
  return { model, sources: parseSourceSettings(readText(config.sources), config.sources, model) };
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new DragomanError("FILE_NOT_FOUND", [path], { cause });
  }
}
