const languages = ['en', 'kk', 'ru'];

/** Whether a node of the tree is a text in the three languages. */
function isTexts({ node }) {
  if (node.type !== 'ObjectExpression') return false;
  const names = node.properties.map(({ key }) => key?.name).sort();
  return names.join() === languages.join();
}

/** What a mutation run leaves alone: what a text says is no decision. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'texts',
    value: { shouldIgnore: (path) => (isTexts(path) ? 'a text in three languages' : undefined) },
  },
];
