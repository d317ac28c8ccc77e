/** The namespace of everything that Greybox keeps in the file. */
export const pluginDataSpace = 'greybox';
