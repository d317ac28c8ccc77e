/** The bundled picture worker as text: a plugin window can load no second file. */
declare const WORKER_SOURCE: string;
declare module '*.css';
