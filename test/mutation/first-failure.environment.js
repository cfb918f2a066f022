const { TestEnvironment } = require('jest-environment-node');

/** One failed test is the end of a mutant: those after it are spared. */
module.exports = class extends TestEnvironment {
  #isOver = false;

  handleTestEvent({ name, test }) {
    if (name === 'test_done' && test.errors.length > 0) this.#isOver = true;
    if (name === 'test_start' && this.#isOver) test.mode = 'skip';
  }
};
