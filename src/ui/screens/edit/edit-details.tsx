import { useForecast } from '../../session/forecast.ts';
import { InstructionSection } from './instruction-section.tsx';
import { MaskSection } from './mask-section.tsx';

/** What an edit has beside its prompt, out of the way until it is wanted. */
export function EditDetails() {
  useForecast();
  return (
    <>
      <InstructionSection />
      <MaskSection />
    </>
  );
}
