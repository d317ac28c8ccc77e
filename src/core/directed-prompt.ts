/** The prompt as it is sent: what one picture shows, then what the run's pictures have in common. */
export function directedPrompt(prompt: string, direction: string): string {
  return direction === '' ? prompt : `${prompt}\n\n${direction}`;
}
