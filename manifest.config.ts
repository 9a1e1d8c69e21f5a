import { defineManifest } from '@crxjs/vite-plugin';
import packageFile from './package.json' with { type: 'json' };

/** The browsers that a build is made for. */
export type Target = 'chrome' | 'firefox';

const ICONS = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

const NOTHING: ['none'] = ['none'];

/** The page of the panel beside the page. */
export const PANEL = 'src/extension/panel/index.html';

const PERMISSIONS: ('activeTab' | 'scripting' | 'storage')[] = ['activeTab', 'scripting', 'storage'];

/** It stays closed until somebody asks for it. */
const SIDEBAR = { default_panel: PANEL, default_title: '__MSG_name__', default_icon: ICONS, open_at_install: false };

// 153 is the first Firefox that lets an extension style a shadow root on a page, and an extended-support release.
const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: 'small-yes@small-yes.example',
      strict_min_version: '153.0',
      data_collection_permissions: { required: NOTHING },
    },
  },
};

/** What the extension tells the browser of itself: three permissions (Chromium wants a fourth for the panel), no site, and nothing that a site could see. */
export function manifestFor(target: Target) {
  return defineManifest({
    manifest_version: 3,
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    version: packageFile.version,
    icons: ICONS,
    action: { default_title: '__MSG_action__', default_popup: 'src/extension/popup/index.html', default_icon: ICONS },
    ...(target === 'firefox'
      ? { ...FIREFOX, permissions: PERMISSIONS, sidebar_action: SIDEBAR }
      : {
          minimum_chrome_version: '120',
          permissions: [...PERMISSIONS, 'sidePanel' as const],
          side_panel: { default_path: PANEL },
        }),
  });
}
