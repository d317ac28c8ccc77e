import type { RefusedLayer, SelectedLayer } from '../../core/selection.ts';
import { Select } from '../components/select.tsx';
import { chooseRole } from '../session/choose-role.ts';
import { selectedLayers, selection } from '../session/session.ts';
import { en } from '../strings/en.ts';

/** What will be done to which layer, and why some take no part. */
export function SelectionCard() {
  const { targets, masks, references, refused } = selection.value;
  const used = [...targets, ...masks, ...references];
  const { omitted } = selectedLayers.value;
  return (
    <section class="section" aria-label={en.selectionTitle}>
      {used.length + refused.length === 0 && <p class="hint">{en.nothingSelected}</p>}
      <ul class="layers">
        {used.map((layer) => (
          <UsedRow key={layer.id} layer={layer} />
        ))}
        {refused.map((layer) => (
          <RefusedRow key={layer.id} layer={layer} />
        ))}
      </ul>
      {omitted > 0 && <p class="hint">{en.omitted(omitted)}</p>}
    </section>
  );
}

function UsedRow({ layer }: { layer: SelectedLayer }) {
  const { width, height } = layer.size;
  return (
    <li class="layer">
      <span class={`layer-mark layer-mark-${layer.role}`} aria-hidden="true" />
      <span class="layer-name" title={layer.name}>
        {layer.name}
      </span>
      <span class="layer-size">{en.size(width, height)}</span>
      <Select
        value={layer.role}
        options={layer.couldBe}
        labels={en.role}
        label={en.roleLabel(layer.name)}
        onChoose={(role) => chooseRole(layer.id, role)}
      />
    </li>
  );
}

function RefusedRow({ layer }: { layer: RefusedLayer }) {
  return (
    <li class="layer layer-refused">
      <span class="layer-mark layer-mark-refused" aria-hidden="true" />
      <span class="layer-name" title={layer.name}>
        {layer.name}
      </span>
      <span class="layer-reason">{en.refusal[layer.reason]}</span>
    </li>
  );
}
