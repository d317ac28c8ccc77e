import { ButtonSpecimens } from './buttons.tsx';
import { FieldSpecimens } from './fields.tsx';
import { ListSpecimens } from './lists.tsx';
import { MessageSpecimens } from './messages.tsx';
import { PictureSpecimens } from './pictures.tsx';

/** The components in all of their states. A new component gets its specimen here. */
export function Specimens({ theme }: { theme: string }) {
  return (
    <>
      <ButtonSpecimens />
      <FieldSpecimens theme={theme} />
      <ListSpecimens />
      <PictureSpecimens />
      <MessageSpecimens />
    </>
  );
}
