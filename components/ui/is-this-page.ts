const withoutHash = (address: string) => address.split('#')[0];

/** Whether an address, whole, is of the page that is open: at most another place on it. */
export function isThisPage(address: string): boolean {
  return withoutHash(address) === withoutHash(window.location.href);
}
