/**
 * The bundled picture worker, deflated (raw) and in base64. A plugin window can load no second
 * file, so the build puts it here.
 */
declare const PACKED_WORKER: string;
declare module '*.css';
