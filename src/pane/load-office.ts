const NEXT_ADDRESS_AFTER = 4_000;

/**
 * Loads office.js from the first of these addresses that has it.
 *
 * When one is refused, or has not answered after 4 s, the next is asked as well; `none` is told once all were refused.
 */
export function loadOffice(addresses: readonly string[], loaded: () => void, none: () => void): void {
  let next = 0;
  let left = addresses.length;
  let found = false;
  const ask = () => {
    const address = found ? undefined : addresses[next];
    next += 1;
    if (address !== undefined) load(address, came, refused);
  };
  const came = () => {
    // A sign-in page of the network comes in place of what was asked for, and loads as well.
    if (typeof Office === "undefined") return refused();
    if (!found) loaded();
    found = true;
  };
  const refused = () => {
    left -= 1;
    if (left === 0) none();
    else ask();
  };
  ask();
  setTimeout(ask, NEXT_ADDRESS_AFTER);
}

function load(address: string, came: () => void, refused: () => void): void {
  const script = document.createElement("script");
  script.src = address;
  script.addEventListener("load", came);
  script.addEventListener("error", refused);
  document.head.append(script);
}
