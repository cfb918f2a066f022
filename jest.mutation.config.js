const { projects } = require('./jest.config.js');

const unit = projects.find(({ displayName }) => displayName === 'unit');
const compiled = { target: 'es2022', parser: { syntax: 'typescript' } };

/** The unit specs of the mutated rooms. Nothing in them needs the API's document, so swc alone compiles. */
module.exports = {
  ...unit,
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['<rootDir>/test/mutation/specs-at-once.spec.ts'],
  testEnvironment: require.resolve('./test/mutation/first-failure.environment.js'),
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: compiled, module: { type: 'commonjs' } }] },
};
