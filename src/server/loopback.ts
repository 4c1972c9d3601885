import { BlockList, isIP } from "node:net";

const OWN = new BlockList();
OWN.addSubnet("127.0.0.0", 8, "ipv4");
OWN.addAddress("::1", "ipv6");

/** Whether an address or name means this machine and can be reached from nowhere else. */
export function isLoopback(host: string): boolean {
  if (host.toLowerCase() === "localhost") return true;
  const version = isIP(host);
  return version !== 0 && OWN.check(host, version === 6 ? "ipv6" : "ipv4");
}

/** Whether a request was sent to this machine by its own name: a page elsewhere that has its name lead here is not. */
export function isSentToLoopback(hostHeader: string | undefined): boolean {
  const address = `http://${hostHeader ?? ""}`;
  return URL.canParse(address) && isLoopback(new URL(address).hostname.replace(/^\[(.*)\]$/, "$1"));
}
