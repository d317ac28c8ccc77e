import { ButtonSpecimens } from './buttons.tsx';
import { FieldSpecimens } from './fields.tsx';
import { ListSpecimens } from './lists.tsx';
import { MessageSpecimens } from './messages.tsx';
import { PictureSpecimens } from './pictures.tsx';
import { ReviewSpecimens } from './review.tsx';

/** The components in all of their states. A new component gets its specimen here. */
export function Specimens({ theme }: { theme: string }) {
  return (
    <>
      <ButtonSpecimens />
      <FieldSpecimens theme={theme} />
      <ListSpecimens />
      <PictureSpecimens />
      <ReviewSpecimens theme={theme} />
      <MessageSpecimens />
    </>
  );
}
