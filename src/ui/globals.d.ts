/** The window's style and scripts as JSON, deflated (raw) and in base85: the build puts it here. */
declare const PACKED_WINDOW: string;
/** The bundled picture worker. A plugin window can load no second file. */
declare var workerSource: string;
declare module '*.css';
