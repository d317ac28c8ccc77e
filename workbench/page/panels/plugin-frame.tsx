import type { OpenWindow } from '../plugin/plugin-window.ts';

/** The plugin's own document: an opaque origin, scripts and nothing else. */
export function PluginFrame({ pluginWindow }: { pluginWindow: OpenWindow }) {
  const { channel, address, title, width, height } = pluginWindow;
  return (
    <iframe
      // At once, before the frame's scripts can say anything.
      ref={(frame) => {
        if (frame) channel.attach(frame);
      }}
      title={title}
      sandbox="allow-scripts"
      src={address}
      style={{ width: `${width}px`, height: `${height}px` }}
      onLoad={() => channel.open()}
    />
  );
}
