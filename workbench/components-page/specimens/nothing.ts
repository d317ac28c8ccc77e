/** What the buttons of a specimen do. */
export function nothing(): void {}
