/** What a tool is for. */
export const TOOL_KINDS = ['analytics', 'tag-manager', 'pixel', 'replay', 'testing', 'consent'] as const;
export type ToolKind = (typeof TOOL_KINDS)[number];

/** A tool as it is known by the addresses that it loads and the names that its snippet sets up. */
export interface KnownTool {
  name: string;
  kind: ToolKind;
  /** Fits `host/path` of what the page loads or names. */
  address: RegExp;
  /** The global that its snippet sets up as a queue, where no other tool uses that name. */
  queue?: string;
  /** Sends events that no code of the page names: set up in the tool itself, or by watching every click. */
  hiddenEvents?: true;
}

const host = (names: string): RegExp => new RegExp(`(?:^|\\.)(?:${names.replaceAll('.', '\\.')})(?:/|$)`, 'i');
const path = (names: string): RegExp => new RegExp(`(?:${names.replaceAll('.', '\\.')})$`, 'i');

/** The tools that measure, test or ask for consent on landing pages: our own list, by public addresses of each. */
export const KNOWN_TOOLS: readonly KnownTool[] = [
  {
    name: 'Google Tag Manager',
    kind: 'tag-manager',
    address: /googletagmanager\.com\/(?:gtm\.js|ns\.html)/i,
    hiddenEvents: true,
  },
  { name: 'Tealium', kind: 'tag-manager', address: host('tiqcdn.com|tealiumiq.com'), hiddenEvents: true },
  { name: 'Adobe Launch', kind: 'tag-manager', address: host('assets.adobedtm.com'), hiddenEvents: true },
  { name: 'Segment', kind: 'tag-manager', address: host('cdn.segment.com|cdn.segment.io') },
  { name: 'RudderStack', kind: 'tag-manager', address: host('cdn.rudderlabs.com'), queue: 'rudderanalytics' },
  { name: 'Ensighten', kind: 'tag-manager', address: host('nexus.ensighten.com'), hiddenEvents: true },
  { name: 'Commanders Act', kind: 'tag-manager', address: host('tagcommander.com'), hiddenEvents: true },
  { name: 'Piwik PRO', kind: 'tag-manager', address: host('piwik.pro|containers.piwik.pro'), hiddenEvents: true },
  {
    name: 'Matomo Tag Manager',
    kind: 'tag-manager',
    address: /\/container_[\w-]+\.js$/i,
    queue: '_mtm',
    hiddenEvents: true,
  },
  { name: 'Google Analytics', kind: 'analytics', address: /googletagmanager\.com\/gtag\/js|google-analytics\.com/i },
  {
    name: 'Matomo',
    kind: 'analytics',
    address: /(?:matomo|piwik)\.(?:js|php)$|(?:^|\.)matomo\.cloud\//i,
    queue: '_paq',
  },
  {
    name: 'Plausible',
    kind: 'analytics',
    address: /(?:^|\.)plausible\.io\/(?:js|api)\/|\/plausible(?:\.[\w.-]+)?\.js$/i,
    queue: 'plausible',
  },
  { name: 'Fathom', kind: 'analytics', address: host('cdn.usefathom.com') },
  { name: 'Umami', kind: 'analytics', address: /(?:^|\.)(?:cloud|us|eu|analytics)\.umami\.(?:is|dev)\/|\/umami\.js$/i },
  {
    name: 'Simple Analytics',
    kind: 'analytics',
    address: host('simpleanalyticscdn.com|scripts.simpleanalyticscdn.com'),
  },
  { name: 'GoatCounter', kind: 'analytics', address: host('gc.zgo.at|goatcounter.com') },
  { name: 'Cloudflare Web Analytics', kind: 'analytics', address: host('static.cloudflareinsights.com') },
  {
    name: 'Vercel Analytics',
    kind: 'analytics',
    address: path('/_vercel/insights/script.js|/va.vercel-scripts.com/v1/script.js'),
  },
  {
    name: 'PostHog',
    kind: 'analytics',
    address: host('i.posthog.com|app.posthog.com'),
    queue: 'posthog',
    hiddenEvents: true,
  },
  {
    name: 'Mixpanel',
    kind: 'analytics',
    address: host('cdn.mxpnl.com|api.mixpanel.com|api-js.mixpanel.com'),
    queue: 'mixpanel',
  },
  {
    name: 'Amplitude',
    kind: 'analytics',
    address: host('cdn.amplitude.com|api.amplitude.com|api2.amplitude.com'),
    queue: 'amplitude',
  },
  {
    name: 'Heap',
    kind: 'analytics',
    address: host('cdn.heapanalytics.com|heapanalytics.com'),
    queue: 'heap',
    hiddenEvents: true,
  },
  { name: 'Adobe Analytics', kind: 'analytics', address: host('omtrdc.net|2o7.net') },
  { name: 'Snowplow', kind: 'analytics', address: path('/sp.js|/snowplow.js'), queue: 'GlobalSnowplowNamespace' },
  { name: 'Yandex Metrica', kind: 'analytics', address: host('mc.yandex.ru|mc.yandex.com') },
  { name: 'Baidu Tongji', kind: 'analytics', address: host('hm.baidu.com'), queue: '_hmt' },
  { name: 'Chartbeat', kind: 'analytics', address: host('static.chartbeat.com'), queue: '_sf_async_config' },
  {
    name: 'Kissmetrics',
    kind: 'analytics',
    address: host('scripts.kissmetrics.io|scripts.kissmetrics.com'),
    queue: '_kmq',
  },
  { name: 'Piano Analytics', kind: 'analytics', address: host('tag.aticdn.net|xiti.com') },
  { name: 'etracker', kind: 'analytics', address: host('code.etracker.com') },
  { name: 'econda', kind: 'analytics', address: host('econda-monitor.de') },
  {
    name: 'Statcounter',
    kind: 'analytics',
    address: host('www.statcounter.com/counter|secure.statcounter.com|c.statcounter.com'),
  },
  {
    name: 'HubSpot',
    kind: 'analytics',
    address: host('js.hs-scripts.com|js.hs-analytics.net|js-eu1.hs-scripts.com'),
    queue: '_hsq',
    hiddenEvents: true,
  },
  { name: 'Meta pixel', kind: 'pixel', address: /connect\.facebook\.net\/.*fbevents|facebook\.com\/tr(?:\/|$)/i },
  { name: 'LinkedIn Insight', kind: 'pixel', address: host('snap.licdn.com|px.ads.linkedin.com') },
  { name: 'TikTok pixel', kind: 'pixel', address: host('analytics.tiktok.com') },
  { name: 'X pixel', kind: 'pixel', address: host('static.ads-twitter.com|analytics.twitter.com') },
  { name: 'Pinterest tag', kind: 'pixel', address: host('s.pinimg.com|ct.pinterest.com') },
  { name: 'Snap pixel', kind: 'pixel', address: host('sc-static.net') },
  { name: 'Reddit pixel', kind: 'pixel', address: host('www.redditstatic.com/ads|alb.reddit.com') },
  { name: 'Quora pixel', kind: 'pixel', address: host('a.quora.com|q.quora.com') },
  { name: 'Microsoft Advertising', kind: 'pixel', address: host('bat.bing.com'), queue: 'uetq' },
  { name: 'Google Ads', kind: 'pixel', address: host('googleadservices.com|googleads.g.doubleclick.net') },
  { name: 'Floodlight', kind: 'pixel', address: host('fls.doubleclick.net') },
  { name: 'Criteo', kind: 'pixel', address: host('static.criteo.net|dynamic.criteo.com'), queue: 'criteo_q' },
  { name: 'Taboola', kind: 'pixel', address: host('cdn.taboola.com|trc.taboola.com'), queue: '_tfa' },
  { name: 'Outbrain', kind: 'pixel', address: host('amplify.outbrain.com|tr.outbrain.com') },
  { name: 'AdRoll', kind: 'pixel', address: host('s.adroll.com') },
  { name: 'Microsoft Clarity', kind: 'replay', address: host('clarity.ms') },
  { name: 'Hotjar', kind: 'replay', address: host('static.hotjar.com|script.hotjar.com') },
  { name: 'FullStory', kind: 'replay', address: host('edge.fullstory.com|rs.fullstory.com') },
  { name: 'LogRocket', kind: 'replay', address: host('cdn.lr-ingest.io|cdn.logrocket.io|cdn.lr-in.com') },
  { name: 'Mouseflow', kind: 'replay', address: host('cdn.mouseflow.com'), queue: '_mfq' },
  { name: 'Lucky Orange', kind: 'replay', address: host('tools.luckyorange.com|cdn.luckyorange.com') },
  { name: 'Smartlook', kind: 'replay', address: host('web-sdk.smartlook.com|rec.smartlook.com') },
  { name: 'Contentsquare', kind: 'replay', address: host('t.contentsquare.net'), queue: '_uxa' },
  { name: 'Crazy Egg', kind: 'replay', address: host('script.crazyegg.com') },
  { name: 'Inspectlet', kind: 'replay', address: host('cdn.inspectlet.com'), queue: '__insp' },
  { name: 'Optimizely', kind: 'testing', address: host('cdn.optimizely.com') },
  { name: 'VWO', kind: 'testing', address: host('visualwebsiteoptimizer.com'), queue: '_vis_opt_queue' },
  { name: 'AB Tasty', kind: 'testing', address: host('try.abtasty.com') },
  { name: 'Kameleoon', kind: 'testing', address: host('kameleoon.eu|kameleoon.io'), queue: 'kameleoonQueue' },
  { name: 'Convert', kind: 'testing', address: host('cdn-4.convertexperiments.com|cdn-3.convertexperiments.com') },
  { name: 'Google Optimize', kind: 'testing', address: host('googleoptimize.com') },
  { name: 'Adobe Target', kind: 'testing', address: host('tt.omtrdc.net') },
  { name: 'Dynamic Yield', kind: 'testing', address: host('cdn.dynamicyield.com') },
  { name: 'LaunchDarkly', kind: 'testing', address: host('app.launchdarkly.com|clientsdk.launchdarkly.com') },
  {
    name: 'OneTrust',
    kind: 'consent',
    address: host('cdn.cookielaw.org|optanon.blob.core.windows.net|cookie-cdn.cookiepro.com'),
  },
  { name: 'Cookiebot', kind: 'consent', address: host('consent.cookiebot.com|consentcdn.cookiebot.com') },
  { name: 'Usercentrics', kind: 'consent', address: host('usercentrics.eu|app.usercentrics.eu') },
  { name: 'Didomi', kind: 'consent', address: host('sdk.privacy-center.org') },
  { name: 'TrustArc', kind: 'consent', address: host('consent.trustarc.com') },
  { name: 'Sourcepoint', kind: 'consent', address: host('cdn.privacy-mgmt.com'), queue: '_sp_queue' },
  { name: 'Iubenda', kind: 'consent', address: host('cdn.iubenda.com|cs.iubenda.com'), queue: '_iub' },
  { name: 'CookieYes', kind: 'consent', address: host('cdn-cookieyes.com') },
  { name: 'consentmanager', kind: 'consent', address: host('cdn.consentmanager.net|delivery.consentmanager.net') },
  { name: 'Osano', kind: 'consent', address: host('cmp.osano.com') },
  { name: 'Axeptio', kind: 'consent', address: host('static.axept.io|client.axept.io') },
  { name: 'Quantcast Choice', kind: 'consent', address: host('cmp.quantcast.com|quantcast.mgr.consensu.org') },
  { name: 'Klaro', kind: 'consent', address: path('/klaro.js|/klaro-no-css.js'), queue: 'klaroConfig' },
  { name: 'Borlabs Cookie', kind: 'consent', address: /\/borlabs-cookie/i },
  { name: 'Complianz', kind: 'consent', address: /\/complianz-gdpr/i },
  { name: 'Termly', kind: 'consent', address: host('app.termly.io') },
];
