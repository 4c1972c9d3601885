import { userInfo } from "node:os";

/** Where the operating system knows no name for who runs it, as in some containers, it is somebody of this machine. */
export function whoRunsThis(): string {
  try {
    return userInfo().username;
  } catch {
    return "local";
  }
}
