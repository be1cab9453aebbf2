// Every limit of Slack's that the workspace enforces, in one table.
// Sizes of blocks and elements: https://docs.slack.dev/reference/block-kit and the comments of @slack/types 3.2.0
// (dist/block-kit/*.d.ts, dist/views.d.ts). Where another source was needed, it stands beside the number.

export const LIMITS = {
  message: {
    // Longer text is cut: https://api.slack.com/changelog/2018-04-truncating-really-long-messages
    text: 40_000,
    // chat.update refuses more, "msg_too_long": https://gitlab.com/gitlab-org/gitlab/-/merge_requests/258898
    updatedTextBytes: 4_000,
    blocks: 50,
    // Text of all blocks together, "msg_blocks_too_long". Nowhere documented; 13,172 to 13,297 passed here:
    // https://github.com/slackapi/bolt-js/issues/2509
    allBlocksText: 13_200,
    markdown: 12_000,
    attachments: 100,
    metadata: 16_000,
  },
  view: {
    blocks: 100,
    title: 24,
    button: 24,
    privateMetadata: 3000,
    callbackId: 255,
    externalId: 255,
    // "push_limit_reached": https://docs.slack.dev/surfaces/modals#view_stack
    stack: 3,
    // "view_too_large": https://docs.slack.dev/reference/methods/views.open#errors
    bytes: 250_000,
  },
  block: {
    id: 255,
    text: 3000,
    fields: 10,
    field: 2000,
    header: 150,
    contextElements: 10,
    actionsElements: 25,
    contextActionsElements: 5,
    inputLabel: 2000,
    inputHint: 2000,
    imageUrl: 3000,
    altText: 2000,
    imageTitle: 2000,
    cardTitle: 150,
    cardSubtitle: 150,
    cardBody: 200,
    cardActions: 5,
    carouselCards: 10,
    containerTitle: 150,
    containerBlocks: 10,
    videoTitle: 200,
  },
  table: {
    rows: 100,
    columns: 20,
    dataRows: 101,
    pageSize: 100,
    // Over all tables of a message: https://github.com/vellum-ai/vellum-assistant/pull/36219
    cellText: 10_000,
  },
  element: {
    actionId: 255,
    buttonText: 75,
    value: 2000,
    url: 3000,
    accessibilityLabel: 75,
    placeholder: 150,
    options: 100,
    fewOptions: 10,
    overflowOptions: 5,
    optionGroups: 100,
    optionText: 75,
    // 75 in @slack/types, 150 in the documentation: the wider one is refused by nobody.
    optionValue: 150,
    optionDescription: 75,
    groupLabel: 75,
    inputLength: 3000,
  },
  confirm: { title: 100, text: 300, button: 30 },
  assistant: {
    // https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts
    prompts: 4,
    // https://docs.slack.dev/reference/methods/assistant.threads.setStatus/
    loadingMessages: 10,
    // https://docs.slack.dev/reference/methods/agents.sessions.rename
    title: 200,
  },
  // https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
  responseUrl: { uses: 5, lifeMs: 30 * 60 * 1000 },
  // 4 MB: Bolt's own bound on what it takes, and ours on what the workspace takes.
  requestBytes: 4 * 1024 * 1024,
} as const;
