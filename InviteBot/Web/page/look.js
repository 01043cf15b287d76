// How Web Chat and its cards look. Colours are the page's CSS variables, so light and dark need no second set.

const sans = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

// Three dots in a grey that can be seen on light and dark; still ones for who wants no motion.
const typingDots =
  `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="20"><style>circle{fill:#8585a3;animation:a 1.2s infinite}` +
  `:nth-of-type(2){animation-delay:.2s}:nth-of-type(3){animation-delay:.4s}@keyframes a{0%,60%,to{opacity:.35}30%{opacity:1}}` +
  `@media(prefers-reduced-motion:reduce){circle{animation:none}}</style>` +
  `<circle cx="12" cy="10" r="3.5"/><circle cx="24" cy="10" r="3.5"/><circle cx="36" cy="10" r="3.5"/></svg>`;

export const styleOptions = {
  accent: 'var(--accent)',
  backgroundColor: 'transparent',
  primaryFont: sans,
  fontSizeSmall: '80%',
  subtle: 'var(--quiet)',
  paddingRegular: 12,
  paddingWide: 20,

  bubbleBackground: 'var(--bot-bubble)',
  bubbleTextColor: 'var(--ink)',
  bubbleBorderColor: 'var(--line)',
  bubbleBorderRadius: 14,
  bubbleBorderWidth: 1,
  bubbleFromUserBackground: 'var(--own-bubble)',
  bubbleFromUserTextColor: 'var(--own-ink)',
  bubbleFromUserBorderColor: 'var(--own-bubble)',
  bubbleFromUserBorderRadius: 14,
  bubbleMaxWidth: 640,
  bubbleAttachmentMaxWidth: 640,
  bubbleMinHeight: 36,
  bubbleMinWidth: 120,

  botAvatarInitials: 'IB',
  botAvatarBackgroundColor: 'var(--brand)',
  avatarSize: 30,
  groupTimestamp: 300_000,
  timestampColor: 'var(--quiet)',
  showAvatarInGroup: 'sender',

  hideUploadButton: true,
  sendBoxTextWrap: true,
  sendBoxHeight: 56,
  sendBoxMaxHeight: 180,
  sendBoxBackground: 'var(--paper)',
  sendBoxTextColor: 'var(--ink)',
  sendBoxPlaceholderColor: 'var(--quiet)',
  sendBoxButtonColor: 'var(--accent-text)',
  sendBoxButtonColorOnFocus: 'var(--accent-text)',
  sendBoxButtonColorOnHover: 'var(--accent-text)',
  sendBoxButtonShadeColor: 'transparent',
  sendBoxButtonShadeColorOnHover: 'var(--tint)',
  sendBoxBorderTop: 'solid 1px var(--line)',
  // The connection repeats a post by itself; "Send failed" is for what the server really refused.
  sendTimeout: 270_000,

  // A button that was pressed stays usable, so it stays as it was.
  cardPushButtonBackgroundColor: 'var(--tint)',
  cardPushButtonTextColor: 'var(--accent-text)',

  suggestedActionLayout: 'flow',
  suggestedActionsFlowMaxHeight: '42dvh',
  suggestedActionBorderRadius: 18,
  suggestedActionBorderWidth: 1,
  suggestedActionHeight: 38,
  suggestedActionBackgroundColor: 'var(--paper)',
  suggestedActionBackgroundColorOnHover: 'var(--tint)',
  suggestedActionBackgroundColorOnActive: 'var(--tint)',
  suggestedActionBorderColor: 'var(--accent-text)',
  suggestedActionTextColor: 'var(--accent-text)',

  autoScrollSnapOnActivity: true,
  hideScrollToEndButton: false,
  typingAnimationBackgroundImage: `url("data:image/svg+xml,${encodeURIComponent(typingDots)}")`,
  typingAnimationWidth: 48,
  typingAnimationDuration: 5000,
};

const colours = {
  default: { default: 'var(--ink)', subtle: 'var(--quiet)' },
  dark: { default: 'var(--ink)', subtle: 'var(--quiet)' },
  light: { default: 'var(--ink)', subtle: 'var(--quiet)' },
  accent: { default: 'var(--accent-text)', subtle: 'var(--accent-text)' },
  good: { default: 'var(--good)', subtle: 'var(--good)' },
  warning: { default: 'var(--warning)', subtle: 'var(--warning)' },
  attention: { default: 'var(--attention)', subtle: 'var(--attention)' },
};

const style = (backgroundColor, borderColor) => ({ backgroundColor, borderColor, foregroundColors: colours });

export const adaptiveCardsHostConfig = {
  supportsInteractivity: true,
  fontFamily: sans,
  fontSizes: { small: 13, default: 15, medium: 18, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 18, default: 22, medium: 26, large: 28, extraLarge: 32 },
  spacing: { small: 6, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  containerStyles: {
    default: style('transparent', 'var(--line)'),
    emphasis: style('var(--tint)', 'var(--line)'),
    accent: style('color-mix(in srgb, var(--accent) 24%, var(--tint))', 'var(--accent-text)'),
    good: style('var(--good-tint)', 'var(--good)'),
    warning: style('var(--warning-tint)', 'var(--warning)'),
    attention: style('var(--attention-tint)', 'var(--attention)'),
  },
  textBlock: { headingLevel: 3 },
  textStyles: { heading: { size: 'default', weight: 'bolder' } },
  factSet: {
    title: { size: 'small', weight: 'bolder', isSubtle: true, wrap: true, maxWidth: 150 },
    value: { size: 'small', wrap: true },
    spacing: 12,
  },
  actions: {
    maxActions: 6,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    buttonSpacing: 8,
    spacing: 'medium',
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'default' },
    preExpandSingleShowCardAction: false,
  },
};

export const strings = {
  TEXT_INPUT_PLACEHOLDER: 'Write your answer',
};
