/** Version of the tool as printed in every report; the same as in package.json. */
export const TOOL_VERSION = '0.1.0';
