import type { Config } from "../config.ts";
import type { ReadSchema } from "../model/api-schema.ts";
import type { Output } from "./output.ts";

export function checkStore(_config: Config, _schema: ReadSchema, _options: object, _output: Output): Promise<number> {
  return Promise.resolve(0);
}
