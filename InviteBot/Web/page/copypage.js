// A text to copy, in a dialog of Teams. What stands behind the # of the address is exchanged for the text.
import { copy } from './copying.js';

const [area, said, copyButton, doneButton] = ['text', 'said', 'copy', 'done'].map(id => document.getElementById(id));

copyButton.addEventListener('click', async () => {
  const copied = await copy(area.value);
  if (!copied) {
    area.focus();
    area.select();
  }
  said.textContent = copied ? 'Copied.' : 'It is selected now: press Ctrl+C, or hold it and choose Copy.';
});
doneButton.addEventListener('click', () => microsoftTeams.dialog.url.submit());

showText();
joinTeams();

async function showText() {
  try {
    const answer = await fetch('/teams/copy/text', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ticket: location.hash.slice(1) }),
    });
    if (!answer.ok) {
      said.textContent = answer.status === 410
        ? 'This window has waited too long. Close it and press Copy on the card again, or copy the text from the chat.'
        : 'The text cannot be shown here at the moment. It stands as a message in the chat.';
      return;
    }
    area.value = (await answer.json()).text;
    area.hidden = copyButton.hidden = false;
    said.textContent = '';
    copyButton.focus();
  } catch {
    said.textContent = 'The text could not be fetched. Check your connection, close this and press Copy again.';
  }
}

/** Outside of Teams the page works too: without its theme, and without Done. */
async function joinTeams() {
  try {
    await microsoftTeams.app.initialize();
    microsoftTeams.app.notifySuccess();
    microsoftTeams.app.registerOnThemeChangeHandler(showTheme);
    showTheme((await microsoftTeams.app.getContext()).app.theme);
    doneButton.hidden = false;
  } catch {
    // Nobody answered who is Teams.
  }
}

function showTheme(theme) {
  document.documentElement.dataset.theme = ['dark', 'contrast'].includes(theme) ? theme : 'default';
}
