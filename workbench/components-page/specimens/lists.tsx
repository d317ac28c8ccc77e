import { Button } from '../../../src/ui/components/button.tsx';
import { EmptyState } from '../../../src/ui/components/empty-state.tsx';
import { ListRow } from '../../../src/ui/components/list-row.tsx';
import { Select } from '../../../src/ui/components/select.tsx';
import { Thumbnail } from '../../../src/ui/components/thumbnail.tsx';
import { en } from '../../../src/ui/strings/en.ts';
import { Specimen } from '../specimen.tsx';
import { nothing } from './nothing.ts';

const longName = 'Landing page / Section 3 / Hero / Cover photo with a very long name';

export function ListSpecimens() {
  return (
    <>
      <Specimen title="List row">
        <ul class="list">
          <ListRow
            name="Hero"
            note={en.size(640, 360)}
            mark={<Thumbnail bytes={null} icon="picture" label={null} />}
            open={{ label: en.inFigma, onOpen: nothing }}
          >
            <Select
              value="target"
              options={['target', 'mask', 'reference']}
              labels={en.role}
              label={en.roleOf('Hero')}
              onChoose={nothing}
            />
          </ListRow>
          <ListRow
            name={longName}
            note={en.refusal.group}
            mark={<Thumbnail bytes={null} icon="warning" label={null} />}
          >
            <Button onClick={nothing}>{en.tryAgain}</Button>
          </ListRow>
        </ul>
      </Specimen>
      <Specimen title="Empty state">
        <EmptyState icon="picture" title={en.nothing.fill.title}>
          {en.nothing.fill.text}
        </EmptyState>
      </Specimen>
    </>
  );
}
