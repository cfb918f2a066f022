const languages = ['en', 'kk', 'ru'];

/** Whether a node of the tree is a text in the three languages. */
function isTexts({ node }) {
  if (node.type !== 'ObjectExpression') return false;
  const names = node.properties.map(({ key }) => key?.name).sort();
  return names.join() === languages.join();
}

/** Whether it is what the API's document says of a member, or what is said of a mistake of programming. */
function isRemark({ node, parent }) {
  if (node.type !== 'StringLiteral' && node.type !== 'TemplateLiteral') return false;
  if (parent?.type === 'NewExpression') return parent.callee.name === 'Error';
  return parent?.type === 'CallExpression' && parent.callee.property?.name === 'describe';
}

/** What a run over mutants leaves alone: what a text says is no decision. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'texts',
    value: { shouldIgnore: (path) => (isTexts(path) || isRemark(path) ? 'a text' : undefined) },
  },
];
