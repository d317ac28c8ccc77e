import type { Failure } from '../../core/failure.ts';
import { refusalInEnglish } from './en-refusals.ts';

/** What a designer reads: which layer, what happened, what to do next. */
export function failureInEnglish(failure: Failure): string {
  const layer = failure.layer ? `“${failure.layer.name}”` : 'The layer';
  switch (failure.kind) {
    case 'nothing-selected':
      return 'Select a grey box to fill it, or a picture with a shape over it to edit it.';
    case 'layer-refused':
      return `${layer}: ${refusalInEnglish[failure.reason]}`;
    case 'layer-gone':
      return `${layer} was deleted. Undo the deletion, or select another layer.`;
    case 'layer-changed':
      return `${layer} changed while the picture was being made, so the edit does not fit. Undo the change and place it again, or run again.`;
    case 'view-only':
      return `${layer} cannot be changed: you can only view this file. Duplicate it to your drafts and work there.`;
    case 'inside-instance':
      return `${layer} is part of an instance, and holds other layers or is see-through. Detach the instance, or select a picture without layers inside.`;
    case 'opacity-bound':
      return `“${failure.child}” takes its opacity from a variable. Detach the variable to edit ${layer}.`;
    case 'nothing-to-edit':
      return `${layer} shows no fill of its own, so there is nothing to edit. Fill it first.`;
    case 'takes-components-only':
      return `${layer} takes no layer but components, so no edit can lie over it. Select the component in it, and edit that.`;
    case 'export-failed':
      return `Figma could not export ${layer} (${failure.detail}). Check that it is visible, then run again.`;
    case 'selection-changed':
      return 'The layers changed since you selected them. Check the list, then run again.';
    case 'reference-gone':
      return `A picture that ${layer} was to be made after is no longer in the file. Undo its removal, or choose another one.`;
    case 'other-model':
      return `That run was begun with ${failure.host ?? 'sketches'}. Choose the same in the settings to go on with it, or dismiss it.`;
    case 'mask-missing':
      return `Draw a shape over ${layer} and select both. The shape is the mask.`;
    case 'mask-too-thin':
      return `The mask over ${layer} is too thin for an edit. Make it thicker.`;
    case 'mask-empty':
      return `The mask covers nothing of ${layer}. Move it over the picture.`;
    case 'mask-covers-all':
      return `The mask covers all of ${layer}. Make it smaller, or deselect it and use Fill.`;
    case 'no-empty-part':
      return `A picture covers all of ${layer}. Choose a ratio to make room, then expand.`;
    case 'layer-blurred':
      return `${layer} has a layer blur, which would carry the edit past its mask. Hide the blur, edit, and show it again.`;
    case 'prompt-missing':
      return `Write what ${layer} should show.`;
    case 'key-missing':
      return 'Add your API key in the settings, or choose Sketch there.';
    case 'key-unusable':
      return 'The API key holds characters that no key has. Paste it anew in the settings.';
    case 'base-url-invalid':
      return `“${failure.baseUrl}” is no web address. Correct it in the settings: it starts with https://.`;
    case 'host-unreachable':
      return `${failure.host} cannot be reached. Check your connection, the address, and that this plugin may contact it. If the request got through, it may be billed.`;
    case 'host-refused':
      return hostRefused(failure);
    case 'reply-not-understood':
      return `${failure.host} answered with something other than a picture. Check the address in the settings.`;
    case 'picture-broken':
      return `The picture for ${layer} arrived incomplete. Run again; this one may have been billed.`;
    case 'picture-blank':
      return `The host sent an empty picture for ${layer}. It is kept here; run again. It may have been billed.`;
    case 'outside-changed':
      return `${failure.pixels} pixels of ${layer} outside the mask changed, so the edit was taken back. If you changed the layer meanwhile, run again.`;
    case 'picture-unsupported':
      return `The picture for ${layer} is a ${failure.format}, which Figma does not take. It is kept here: place it converted.`;
    case 'picture-too-large':
      return `The picture for ${layer} has ${failure.width} × ${failure.height} pixels; Figma takes 4096. It is kept here: place it scaled down.`;
    case 'picture-wrong-size':
      return `${layer} needs ${failure.asked}, the host sent ${failure.answered}. The picture is kept here: place it, or run again.`;
    case 'place-failed':
      return `Figma refused the picture for ${layer} (${failure.detail}). It is kept here: place it again, or on a new layer.`;
    case 'change-refused':
      return `Figma refused to change ${layer} (${failure.detail}). Nothing was changed.`;
    case 'variant-gone':
      if (failure.step === 'capture')
        return `The picture that this edit started from is no longer among the fills of ${layer}. Undo its removal, or select ${layer} and edit what is seen.`;
      return `This variant is no longer among the fills of ${layer}. Undo the change, or run again.`;
    case 'storage-full':
      return 'Figma has no room left to keep this on your computer, so it lasts only until you close Greybox.';
    case 'no-answer':
      return 'Figma did not answer in time. Close Greybox and open it again.';
    case 'not-understood':
      return 'Two parts of Greybox do not match. Close it and open it again.';
    case 'unexpected':
      return `Something went wrong with ${layer} (${failure.detail}). Run again.`;
  }
}

function hostRefused({ status, message }: Extract<Failure, { kind: 'host-refused' }>): string {
  if (message !== '' && status >= 500)
    return `The host failed: ${message} This request may have been billed.`;
  if (message !== '') return `The host refused: ${message}`;
  // Gateways answer in the host's place, while the host may go on making the picture.
  if (status >= 500)
    return `The host failed (status ${status}). This request may have been billed.`;
  return `The host refused with status ${status} and gave no reason. Check the address in the settings.`;
}
