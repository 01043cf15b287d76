// Web Chat's Markdown, but every character a person or the bot wrote is shown as it was written: no curly quotes for
// straight ones, no "©" for "(c)". What is shown is then also what is copied.

const RETOUCHED = /(?<!\\)(?:['"]|\.{2,}|,{2,}|[?!]{4,}|\+-|(?<=\S ?)-{2,}|\((?:c|r|p|tm)\))/gi;

export function renderMarkdown(markdown, ...rest) {
  const literal = markdown.replace(RETOUCHED, found => found.replace(/[^a-z]/gi, '\\$&'));
  return window.WebChat.renderMarkdown(literal, ...rest);
}
