import { useRef } from 'preact/hooks';
import type { SelectedLayer } from '../../core/selection.ts';
import type { IconName } from '../components/icon-paths.ts';
import { ListRow } from '../components/list-row.tsx';
import { Select } from '../components/select.tsx';
import { Thumbnail } from '../components/thumbnail.tsx';
import { useIsSeen } from '../components/use-is-seen.ts';
import { chooseRole } from '../session/choose.ts';
import { run } from '../session/session.ts';
import { orTell } from '../session/trouble.ts';
import { useLook } from '../session/use-look.ts';
import { say } from '../strings/say.ts';
import { callPlugin } from '../wire/call-plugin.ts';

const icons = {
  target: 'picture',
  mask: 'mask',
  reference: 'reference',
} satisfies Record<SelectedLayer['role'], IconName>;

/** A layer that takes part: how it looks, what it is for, and how far its picture is. */
export function LayerRow({ layer }: { layer: SelectedLayer }) {
  const words = say.value;
  const { id, name, role, size } = layer;
  const mark = useRef<HTMLSpanElement>(null);
  const { bytes, tint } = useLook(layer, useIsSeen(mark));
  const step = run.value.kind === 'running' ? run.value.steps.get(id) : undefined;
  const open = {
    label: words.inFigma,
    onOpen: () => void orTell('select', () => callPlugin('selectLayers', { ids: [id] })),
  };
  return (
    <ListRow
      name={name}
      note={words.size(size.width, size.height)}
      open={open}
      mark={
        <span ref={mark}>
          <Thumbnail bytes={bytes} icon={icons[role]} label={null} tint={tint} />
        </span>
      }
    >
      {step ? (
        <span class="layer-step">{words.step[step]}…</span>
      ) : layer.couldBe.length < 2 ? (
        <span class="layer-role">{words.role[role]}</span>
      ) : (
        <span class="role">
          <Select
            value={role}
            options={layer.couldBe}
            labels={words.role}
            label={words.roleOf(name)}
            onChoose={(chosen) => chooseRole(id, chosen)}
          />
        </span>
      )}
    </ListRow>
  );
}
