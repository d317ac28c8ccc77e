/** What nobody caught, in the order it came: of the plugin's sandbox, its window, and the page. */
export class ErrorLog {
  readonly entries: string[] = [];

  add(origin: 'sandbox' | 'window' | 'page', text: string): void {
    this.entries.push(`${origin}: ${text}`);
  }

  /** Notes whatever the page itself does not catch. */
  watchPage(): void {
    addEventListener('error', ({ message }) => this.add('page', message));
    addEventListener('unhandledrejection', ({ reason }) => this.add('page', String(reason)));
  }
}
