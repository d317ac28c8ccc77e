import { IconButton } from '../components/icon-button.tsx';
import { resultIndex, results } from '../session/results.ts';
import { say } from '../strings/say.ts';

/** From layer to layer, when the run was about several. */
export function ResultSteps() {
  const words = say.value;
  const total = results.value.length;
  if (total < 2) return null;
  const step = (by: number) => () => {
    resultIndex.value = (resultIndex.value + by + total) % total;
  };
  return (
    <>
      <IconButton icon="left" label={words.previous} onClick={step(-1)} />
      <span>{words.nth(resultIndex.value + 1, total)}</span>
      <IconButton icon="right" label={words.next} onClick={step(1)} />
    </>
  );
}
