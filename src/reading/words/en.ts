import { phrases } from './phrase-list';
import type { Words } from './words';

/** English. */
export const en: Words = {
  code: 'en',
  spaced: true,

  asks: {
    low: phrases(`
      learn more | more info | more information | more details | learn more about | tell me more | more about | see more | star on github | github star | star us | learn how | learn why | see how it works | see how | how it works | how we work |
      find out how | find out more | find out why | discover | discover more | discover how | explore | explore more |
      explore features | explore the features | explore products | explore solutions | explore templates | features |
      see features | see all features | view features | product tour | see examples | view examples | examples |
      see an example | see it live | view details | see details | read more | read on | read about | read our story |
      read the story | our story | read story | read the case study | read case study | view case study |
      view case studies | see case studies | case studies | customer stories | read customer stories | success stories |
      read reviews | see reviews | read article | read the article | read the guide | read the report | read the docs |
      view docs | documentation | read documentation | watch video | watch the video | watch our video | watch the film |
      watch trailer | watch the trailer | watch demo | watch a demo | watch the demo | watch now | watch how it works |
      watch the tour | play video | play | play now | listen | listen now | see demo | see a demo | see the demo |
      view demo | view the demo | view live demo | live demo | live preview | see it in action | see in action |
      take a tour | take the tour | take a look | have a look | take a peek | take the quiz | take our quiz |
      start quiz | start the quiz | take the test | take the survey | take the assessment | start assessment |
      answer one question | find my match | find your match | find your score | get my score | get your score |
      check my score | see my score | see your score | find your fit | find my size | find my plan | find your plan |
      which plan fits me | calculate | calculate savings | calculate my savings | calculate your savings |
      calculate your roi | estimate my price | estimate your price | estimate cost | see my price | see your price |
      check availability | check dates | check prices | check price | check rates | check my rate | check your rate |
      check eligibility | see if you qualify | check your site | scan my site | scan your site | analyze my site |
      check your website | test your site | check my address | check your address | find a store | find stores |
      find a location | find a store near you | store locator | find a dealer | find a class | find a course |
      get directions | see map | see pricing | view pricing | check pricing | our pricing | pricing |
      plans and pricing | pricing and plans | see prices | view prices | see plans | view plans | see all plans |
      compare plans | compare | compare features | compare models | compare products | browse | browse all | browse jobs |
      browse courses | browse templates | browse examples | browse products | view products | see products |
      view all products | shop all | shop the collection | view collection | see the collection | explore collection |
      view menu | see menu | see the menu | our menu | view our work | see our work | our work | view portfolio |
      see portfolio | our services | view services | see services | what we do | why us | see results | see the results |
      view results | show me | show me how | show me more | show more | load more | see all | view all | view more |
      view sample | see sample | see a sample | view sample report | preview | free preview | look inside |
      read an excerpt | read a sample | read a chapter | read the first chapter | view gallery | see gallery |
      see the schedule | view schedule | view agenda | see agenda | meet the team | meet our team | meet us |
      try the | try our | try the demo | try demo | open demo | try it live | try the playground | open playground | try the calculator |
      chat with us | text us | write a review | leave a review | chat now | start chat | live chat | ask a question | ask us anything | vote | vote now |
      view on github | see on github | view on map | scroll down | jump to | start tour |
      visit website | visit site | visit blog | continue reading | keep reading | keep exploring | keep browsing | keep shopping | continue shopping | read next | next article | jump in | work out | see what's included | see what's new | what's new | what's included | get to know us | see the difference | see before and after | see the line up | view the brochure online | size guide | opening hours | opening times | visiting hours | find us | where to buy | where to find us | how to find us | store finder | branch finder | contact hours | flip through | swipe through | test your knowledge | which one is right for me | which is right for me | help me choose | help me decide | get a sneak peek | sneak peek | watch a preview | hear the story | listen to the podcast | listen to a sample | try a sample question | try a sample lesson | play the demo | see a live example | see a demo video | explore the demo | see plans and pricing | view rates | rates and fees | compare quotes | compare prices | compare rates | check my eligibility | check your eligibility | check my credit score | check your credit score | search flights | search hotels | search rooms | search jobs | search properties | find flights | find a room | find a property | find a job | find an agent | find a doctor | find a branch | find a tutor | find out if you qualify | text us on whatsapp | whatsapp us | message us on whatsapp | chat on whatsapp | chat with an expert | chat with support | chat to us | ask an expert | ask our team | ask our experts | ask the community | follow us | follow us on | follow | like us on facebook | share with friends | share this page | subscribe on youtube | tweet this | share on facebook | share on linkedin | see our reviews | read our reviews | read all reviews | start the tour | take a virtual tour | virtual tour | 360 tour | interactive demo | interactive tour | get my results | show my results | see my results | show results | show my options | see my options | see your options | find my style | get my estimate | see my estimate | estimate my savings | estimate my payment | calculate my rate `),
    mid: phrases(
      `download | download now | talk to sales | chat with sales | quick add | download free | free download | download for free | download the guide | download guide | download pdf | download ebook | download the ebook | download whitepaper | download the whitepaper | download the report | download report | download brochure | download the brochure | download checklist | download template | download sample | download for mac | download for windows | download for ios | get the guide | get my guide | get your guide | get the free guide | get free guide | get the ebook | get the book | get the report | get the checklist | get the template | get the whitepaper | get the brochure | get brochure | get the playbook | get the toolkit | get my copy | get your copy | get your free copy | get my free copy | get the course | get the pdf | get the newsletter | send me | send it to me | send me the guide | send me the report | send me the checklist | email me | email it to me | email me the results | subscribe | subscribe to newsletter | subscribe to our newsletter | subscribe for free | subscribe for updates | join newsletter | join the newsletter | join our newsletter | join our mailing list | join the list | join the mailing list | get updates | get the latest | stay updated | stay in the loop | get tips | get weekly tips | get alerts | get news | get inspired weekly | sign up for updates | sign up for our newsletter | sign up for the newsletter | notify me | notify me when available | notify me at launch | keep me posted | keep me updated | remind me | join waitlist | join the waitlist | join waiting list | join the waiting list | join the beta | join beta | get early access | request early access | request access | request invite | request an invite | get an invite | get notified | register | register free | register for free | register now | register here | register today | register for the webinar | save my seat | save your seat | save my spot | save your spot | reserve my seat | reserve your seat | reserve my spot | reserve your spot | claim my spot | join webinar | join the webinar | watch the webinar | rsvp | add to calendar | get tickets free | sign up | sign up now | sign up today | sign up free | sign up for free | sign up here | sign up with email | create account | create an account | create your account | create my account | create free account | create a free account | create your free account | create profile | open account | open an account | open free account | join | join free | join for free | join now | join us | join today | join the community | join our community | join the club | join discord | join slack | become a user | try free | try it free | try it for free | try for free | try now for free | try it free now | get started it's free | start building free | continue with google | continue with apple | continue with facebook | continue with github | continue with microsoft | continue with email | sign up with google | sign up with apple | sign up with github | sign up with facebook | sign up with microsoft | sign in with google to start | get the app | download app | download the app | get app | get it on google play | google play | download on the app store | app store | install | install now | install free | install app | install the app | add to chrome | add to firefox | add to safari | add to edge | add to slack | add to wordpress | install extension | add to cart | add to bag | add to basket | add to wishlist | add to wish list | save for later | add to favorites | pre-register | contact | contact us | contact us now | contact me | contact us today | get in touch | get in touch now | reach out | drop us a line | say hello | write to us | write us | let's talk | let's chat | send message | send a message | send us a message | send your message | send inquiry | send enquiry | send an inquiry | send an enquiry | send email | email us | message us | inquire | inquire now | enquire | enquire now | enquire today | make an enquiry | request info | request information | request more information | get more information | get more info | request brochure | request a sample | order free sample | claim discount | get my discount | get discount | get coupon | unlock now | unlock access | unlock offer | get access | get free access | get instant access | join the challenge | create your free site | build my site | create a team | create your team | invite your team | tell us about | tell us more | let us know | leave us a message | leave a message | send us | text me | put me on the list | get in line | get in the queue | sign the petition | add my name | add your name | set up my account | set up your account | set up an account | get my free account | get a free account | claim my free account | request a brochure | request a prospectus | request a catalogue | request a catalog | request a free sample | order a free sample | order free samples | order a brochure | order a catalogue | get a sample | get free samples | get the app free | download free trial version | email me the guide | mail me | send me a copy | send my copy | send the link | text me the link | get the link | get the slides | get the recording | get instant download | get my code | reveal code | reveal my code | unlock my discount | save my place | hold my place | reserve my place | reserve a place | reserve your place | book my free place | book a free place | save me a seat | count me in for | add to my calendar | register interest | register your interest | register my interest | express interest | express your interest | join the conversation | join the discussion | join the forum | join the movement | join our team of volunteers | email our team | ask for more information | ask for details | request details | request information pack | request an info pack | get an info pack | get the info pack | add to trolley | add to my bag | add to order | add to favourites | add to my list | save to wishlist | put in basket | put in cart | create a wishlist | sign up for alerts | get price alerts | set up an alert | create alert | create job alert | get job alerts | be the first to know | get first access | get launch updates | use it free | use for free | start creating | start building | start designing | start learning | start selling | start selling free | create my site | create your site | create your store | build your store | build your site | make my site | create my store | get free account`,
    ),
    high: phrases(
      `start your claim | start a claim | start my claim | make a claim | buy | buy now | buy it now | buy today | buy tickets | buy ticket | get tickets | book tickets | shop now | order | order now | order online | order here | order today | place order | place your order | place my order | complete order | complete my order | complete your order | submit order | confirm order | pre-order | pre-order now | checkout | check out | proceed to checkout | go to checkout | secure checkout | express checkout | continue to payment | proceed to payment | pay | pay now | pay with card | pay with paypal | pay securely | purchase | purchase now | complete purchase | complete my purchase | buy with one click | buy with prime | subscribe and save | start subscription | start my subscription | become a member | become a subscriber | join as a member | get membership | start membership | choose plan | choose this plan | choose your plan | choose a plan | choose basic | choose pro | choose standard | choose premium | select plan | select this plan | get pro | get premium | get plus | go pro | go premium | upgrade | upgrade now | upgrade to pro | upgrade plan | start trial | start a trial | start free trial | start a free trial | start your trial | start my trial | start my free trial | start your free trial | begin trial | begin free trial | free trial | get free trial | get your free trial | try free trial | claim free trial | book | book now | book online | book today | book a room | book your stay | book a table | reserve a table | book a class | book your class | book a call | book my call | book your call | book a free call | book a discovery call | book a strategy call | book a demo | book demo | book your demo | book my demo | book a free demo | book a meeting | book meeting | book an appointment | book appointment | make an appointment | book a consultation | book consultation | book a free consultation | book your free consultation | free consultation | get a free consultation | request a consultation | book a session | book a lesson | book a visit | book a viewing | book a tour | schedule | schedule now | schedule a call | schedule your call | schedule a meeting | schedule a demo | schedule demo | schedule your demo | schedule appointment | schedule an appointment | schedule a consultation | schedule consultation | schedule a visit | schedule a tour | schedule service | request a demo | request demo | request your demo | request a meeting | request appointment | request an appointment | get a demo | get demo | get a personalized demo | get your demo | talk to us | talk to our team | talk to a human | become a partner | partner with us | contact sales | contact our sales team | speak to an expert | speak with an expert | speak to sales | speak with us | talk to an expert | talk to an advisor | talk to a specialist | talk to our experts | meet an expert | call | call now | call us | call us now | call us today | call today | call me back | tap to call | click to call | request a callback | request callback | request a call back | request a call | get a callback | get a call | get a quote | get quote | get my quote | get your quote | get a free quote | get my free quote | get free quote | get an instant quote | free quote | request a quote | request quote | request a free quote | request your quote | get a price | get an estimate | get a free estimate | free estimate | request an estimate | request estimate | request pricing | get pricing | request a price | request proposal | request a proposal | get a proposal | get an offer | get my offer | get a cash offer | start my project | start your project | start a project | apply | apply now | apply today | apply here | apply online | start application | start your application | start my application | submit application | apply for a loan | apply for a job | apply to join | enroll | enroll now | enroll today | enrol | enrol now | hire us | hire me | work with us | work with me | donate | donate now | donate today | donate once | donate monthly | make a donation | give now | give today | give monthly | give once | chip in | back this project | support us | pledge | pledge now | sponsor | sponsor a child | reserve | reserve now | reserve yours | sign contract | sign now | sign the contract | order with obligation to pay | buy with obligation to pay | verify identity | verify your identity | upload id | give money | call me | call me now | shop online | order a | order your | ring us | ring now | phone us | text to buy | pick a time | pick a slot | choose a time | choose a slot | choose your time | find a time | grab a time | grab a slot | pick a date | select a time | select a slot | arrange a | arrange an | set up a call | set up a meeting | set up a demo | set up a consultation | have us call you | let us call you | call you back | get a call back | request call back | speak to us | speak to someone | speak to a specialist | speak to our team | speak with our team | talk to someone | talk to an agent | talk to a person | talk to one of our | meet with us | meet with an expert | meet with our team | let's meet | see it live with an expert | request a walkthrough | request walkthrough | get a walkthrough | request a tour | request a viewing | request a visit | request a home visit | request a site visit | request a service | request service | request a free consultation | sign up for a demo | sign up for a consultation | sign up for a free trial | register for a free trial | register for a demo | claim your free trial | claim my free trial | unlock my free trial | activate free trial | activate your trial | activate trial | choose business | choose starter | choose team | choose growth | choose professional | choose essential | choose essentials | choose advanced | choose ultimate | choose annual | choose monthly | choose yearly | choose family | choose enterprise | select starter | select pro | select premium | select basic | select business | buy pro | buy premium | get business | get starter | get unlimited | get enterprise | join premium | renew | renew now | renew my | renew membership | become a supporter | become a patron | become a sponsor | become a friend | become a donor | join as a supporter | set up a monthly gift | set up a direct debit | set up a monthly donation | give a monthly gift | start a monthly gift | give a gift | send a gift | fund a | feed a | plant a tree | adopt a | back us | back this | help now | send help | leave a legacy | become a volunteer | volunteer | volunteer now | join our team | send your cv | submit your cv | upload your cv | send your application | apply for a | apply for | submit your application | get pre-approved | get pre-qualified | get prequalified | get approved | open a current account | open a bank account | open a savings account | take out | get insured | get covered | get cover | insure my | insure your | switch to us | sign up as a member | become a customer | send us your brief | send your brief | request a bid | get bids | get prices | get your price | get my price | get a valuation | request a valuation | book a valuation | get a free valuation | value my home | sell my car | submit an offer | make an offer | make an enquiry about price | ask for a quote | ask for a price | quote me | start a quote | start my quote | start your quote | get covered in minutes | complete booking | complete your booking | confirm booking | confirm and pay | review and pay | place bid | bid now | rent now | hire now | lease now | get your tickets | get my tickets | secure your tickets | secure my spot | secure your spot | secure your place | buy a gift card | send as a gift | buy as a gift | reorder | buy again | top up | top up now | recharge now | sign and submit | sign the agreement | accept and sign | sign your contract | e-sign | verify my identity | verify my id | confirm your identity | upload your id | upload your passport | upload documents | upload your documents | verify your account | verify my account | start verification | link your bank | connect your bank | connect bank account `,
    ),
    ambiguous: phrases(`
      get started | get started now | get started today | let's get started | start | start now | start here |
      start today | start your journey | begin | begin now | let's go | let's begin | let's start | go | continue | next |
      next step | submit | submit form | send | send now | ok | okay | yes | yes please | sure | try | try now |
      try it | try it now | try it out | try us | give it a try | click here | click | tap here | press here | here |
      enter | enter now | proceed | confirm | done | finish | complete | access | access now | learn | open | view | more | details | info | call to action | get it | get it now | get yours |
      get yours now | get now | get this | grab it | grab yours | i'm in | i want in | i'm ready | count me in | claim |
      claim now | claim yours | redeem | redeem now | take action | act now | demo | free demo | tour | launch |
      launch app | open app | go to app | use now | use it now | choose | select | pick | button | link | read | see |
      watch | check it out | check | test | test now | try me | free | get | take it | yes i want this | save | update | claim your offer | claim offer | claim my offer | see if it fits | let's do it | let's do this | take the next step | take the first step | start my journey | join in | jump right in | dive in | go for it | i'm interested | i want this | i want it | sounds good | yes i'm in | yes let's go | tell me | show | start using | make it happen | get going | explore now | activate | activate now | enable | apply changes | unlock `),
    pages: phrases(
      `(older/newer) (posts/entries/articles/news) | (previous/next) (page/posts) | load (older/more) posts`,
    ),
    neutral: phrases(
      `bookmark | bookmark this (page/) | (increase/decrease) (quantity/) | menu | open menu | close menu | main menu | toggle navigation | toggle menu | navigation | close | close dialog | dismiss | x | back | go back | back to top | to top | top | previous | prev | next slide | previous slide | cancel | skip | skip for now | not now | maybe later | no thanks | no thank you | remind me later | search | search site | open search | home | homepage | about | about us | about me | who we are | company | careers | jobs | press | news | blog | media | investors | sitemap | site map | help | help center | help centre | support | faq | faqs | customer service | terms | terms of service | terms of use | terms and conditions | conditions | privacy | privacy policy | privacy notice | legal | legal notice | imprint | disclaimer | licenses | license | cookies | cookie policy | cookie settings | cookie preferences | accept | accept all | accept cookies | accept all cookies | allow all | allow cookies | allow all cookies | agree | i agree | agree and close | got it | reject | reject all | decline | deny | refuse | only necessary | necessary only | essential only | manage preferences | manage cookies | manage options | save preferences | save settings | customize | do not sell my personal information | your privacy choices | accessibility | accessibility statement | language | english | change language | currency | change country | share | share this | tweet | pin it | print | post comment | leave a reply | leave a comment | reply | comment | comments | like | report | scroll to top | show password | hide password | edit | delete | remove | clear | clear all | reset | filter | filters | apply filter | apply filters | sort | sort by | apply coupon | apply code | enter code | facebook | twitter | x.com | instagram | linkedin | youtube | tiktok | pinterest | whatsapp | telegram | github | discord | mastodon | rss | cart | shopping cart | view cart | basket | bag | wishlist | favorites | expand | collapse | expand all | toggle | show less | less | play slide | pause | mute | unmute | fullscreen | zoom | zoom in | zoom out | copy | copy link | copied | settings | preferences | profile | theme | dark mode | light mode | unsubscribe | download our logo | brand assets | status | security | all rights reserved | skip to content | skip to main content | skip to navigation | skip navigation | skip intro | skip ad | modern slavery statement | modern slavery | modern slavery act | shipping and returns | shipping | returns | delivery and returns | delivery information | delivery info | shipping information | shipping policy | return policy | returns policy | refund policy | returns and refunds | payment methods | payment options | investor relations | press room | newsroom | press releases | press kit | media kit | media enquiries | corporate | corporate governance | sustainability | our policies | policies | code of conduct | complaints | complaints procedure | whistleblowing | tax strategy | gender pay gap report | ethics | responsible disclosure | vulnerability disclosure | bug bounty | do not sell or share my personal information | your california privacy rights | california privacy | privacy settings | privacy centre | privacy center | privacy choices | ad choices | adchoices | gdpr | data protection | cookie notice | cookies policy | cookie consent | manage consent | manage my cookies | more options | show purposes | reject non essential | use necessary cookies only | accept selected | confirm my choices | allow selection | terms and privacy | terms of sale | terms of business | terms and conditions of sale | conditions of use | acceptable use policy | fair use policy | patents | trademarks | copyright | credits | colophon | licensing | change region | change location | select language | choose language | choose your country | select country | english uk | english us | deutsch | français | español | italiano | 日本語 | previous article | next page | previous page | last page | first page | page 2 | slide 1 | show slide | open chat window | minimize | minimise | maximize | exit | exit full screen | exit fullscreen | hide | hide details | hide filters | show filters | collapse all | view basket | view bag | my cart | your cart | your basket | your bag | my bag | my basket | my wishlist | saved items | recently viewed | compare list | clear filters | remove item | undo | redo | retry | try again | reload | refresh | refresh page | report a problem | report this | report abuse | report an issue | flag | system status | service status | release notes | changelog | api status | user agreement | report a vulnerability | customer support | technical support | support center | support centre | contact support | knowledge base | community guidelines | help and support | help & contact | faqs and support | store locations | affiliate program | affiliates | partners | suppliers | print this page | download our app logo | save as pdf | enlarge image | view larger image | zoom image | rotate | full screen | volume | subtitles | captions | mute video | unmute video | play pause | pause video | pause slideshow | stop animation | dark theme | toggle dark mode | switch theme | increase font size | text size | high contrast | no thanks i'll pay full price | no i don't want | i'll pass | not interested | maybe some other time | ask me later | don't show again | don't show this again | close popup | close banner | close window | close this | back to `,
    ),
    login: phrases(`
      go to console | open dashboard | go to my account |
      log in | login | log in now | log on | logon | sign in | signin | sign in now | sign in here | log in here |
      member login | client login | customer login | partner login | login to your account | log in to your account |
      sign in to your account | my account | your account | account | account login | already a member |
      already have an account | already registered | existing customer | existing user | existing users |
      forgot password | forgot your password | forgot username | reset password | lost password | recover password |
      dashboard | go to dashboard | my dashboard | log out | logout | sign out | client portal | customer portal |
      member area | members area | my profile | continue as | log in with google | sign in with google |
      log in with facebook | sign in with apple | sign in with facebook | sign in with microsoft | sign in with github |
      sign in with sso | single sign on | track my order | track your order | track order | order status | order tracking | track my parcel | track my package | track a delivery | where is my order | my orders | order history | manage my booking | manage booking | my booking | my bookings | my trips | manage my subscription | manage subscription | manage my account | manage account | manage plan | my subscriptions | my plan | my courses | my learning | my library | my membership | my policy | my claims | online banking | internet banking | log on to | sign on | employee login | staff login | student login | student portal | patient portal | parent portal | partner portal | supplier portal | tenant portal | resident portal | login portal | sign in or register | sign in or create account | log in or sign up | have an account | got an account | i already have an account | i have an account | returning customer | returning customers | existing members | current customers | back to login | back to sign in | reset my password | resend code | resend email | can't log in | trouble signing in | trouble logging in | forgot your username | pay my bill | pay bill | pay your bill | view my bill | submit a meter reading | check in online | online check in | web check in `),
    verbs: {
      anywhere: false,
      low: phrases(
        `see | watch | more | learn | explor | discover | brows | view | read | compar | calculat | estimat | find | check | tak | play | preview | ask | look | test | answer | vote | shop the | meet | tour | listen | scan | analyz | analys | measur | search | visit | show | peek | imagin | understand | how | why | what | where | which | who we | who it | who is | do we | do i | do you | can i | can we | can you | am i | is it | is this | is your | is my | are you | are we | will it | should i | could you | keep | hear | shop | work out | figure out | get to know | get inspired | dive into | flip | locate | inspect | follow | like | share | tweet | rate | zoom | jump | spot | guess | review | run a | skim | swipe | picture | trace | peruse`,
      ),
      mid: phrases(
        `download | join | subscrib | regist | sign up | creat | install | save | add | notif | email | send | unlock | contact | claim | try | build | grab | invit | inquir | enquir | tell us | tell me about | put me | set up | leave | let us know | drop | message | text | remind | alert | write | mail | sign the | reach | be the first | stay | keep me | import | clone | fork | deploy | upload | host | post a | post your | list your | suggest | submit your | submit a | nominat | refer | recommend | invite | hear from | start building | start creating | start selling | start learning `,
      ),
      high: phrases(
        `buy | order | book | schedul | call | appl | donat | pay | purchas | reserv | request | talk | speak | hire | pledg | sponsor | enrol | checkout | upgrad | giv | quote | rent | lease | sell | invest | switch to | ring | phone | dial | arrang | pick a time | pick a slot | pick a date | choose a time | grab a time | find a time | become | volunteer | adopt | renew | secur | fund | financ | insur | bid | preorder | pre order | sign up as a member | open a current account | get quotes | get insured | chip in | meet with | set up a call | set up a monthly | start your trial | start my trial | let me speak | subscrib and | reorder | verif | ask for a call | ask for a quote | ask for a demo | ask for a price `,
      ),
    },
    cues: {
      question: phrases(`vote | poll | yes or no | answer | which of these | pick one`),
      discover: phrases('discover | read'),
      learn: phrases(
        `learn | learn more | how it works | find out | discover | read | tour | tell me more | more about | how | why | what | where | who we | story | article | guide | science | mission | see where | see how`,
      ),
      explore: phrases(`
        explore | browse | example | examples | template | templates | gallery | collection | collections | features |
        portfolio | projects | shop the | shop all | showcase | integrations | product | products | services | service | solutions | courses | classes | programs | programmes | destinations | catalogue | catalog | range | categories | new arrivals | arrivals | bestsellers | best sellers | sale | deals | jobs | vacancies | openings | industries | use cases | resources | work | our work | line up | lineup | programme | platform | models | rooms | properties | homes | view all | see all | all products | shop | specs | dishes | recipes | events | schedule | agenda | locations | speakers | stories | reviews | articles | docs | documentation | testimonials | case studies | options | selection | menus | photos | pictures | guides | videos and guides | topics | sizes | project details | product details | size guide | villas | apartments | suites | tours | trips | itineraries | wines | kitchens | bathrooms | treatments | styles | designs | designers | artists | exhibitions | stays | experiences | activities | cars | bikes | boats | machines | tools | partners | members | frequently asked questions `),
      scroll: phrases('show more | load more | view more results | scroll down | see next | expand'),
      social: phrases(
        `follow | follow us | write a review | leave a review | share | like us | tweet | star on github | star us | github star | join our community | join the community | subscribe on youtube | on instagram | on facebook | on linkedin | on twitter | on tiktok | on youtube | on pinterest | on x | on mastodon | like | retweet | refer a friend `,
      ),
      video: phrases(
        `video | videos | watch | play | film | trailer | webinar recording | listen | watch how it works | podcast | overview video | replay | recording | see the video | clip | highlights | hear`,
      ),
      pricing: phrases(
        `pricing | plans | prices | price list | rates | menu | compare plans | compare prices | cost | costs | fees | price | what does it cost | tariffs | compare quotes`,
      ),
      quiz: phrases(
        `quiz | test | score | match | assessment | survey | personality | which plan | which one | which type | find your fit | your shade | your style | your size | your type | your skin type | your perfect | your ideal | right for you | right for me | suits you | suits me | for me | my style | my size | your results | my results | test your knowledge | trivia | help me choose`,
      ),
      calculator: phrases(
        `calculat* | estimate my price | estimate your price | estimate cost | roi | my savings | your savings | how much | work out | calculator | estimator | estimate my | estimate your | repayments | cost of | what could i | how many | my estimate | my payment | what would i`,
      ),
      check: phrases(`
        check your | check my | check if | check whether | check for | check now | check price | check prices |
        availability | find a store | find stores | find a location | find a dealer | store locator | scan |
        analyze | analyse | qualify | eligibility | directions | nearest | near you | near me | branch | branches | flights | hotels | trains | dates | check dates | cover your area | your area | my area | postcode | zip code | in stock | stock | delivers to | deliver to | my domain | domain | domain name | find a | search for a | search jobs | search properties | opening hours | opening times | credit score | your website | my website | your site | my site | free audit | website audit | coverage | where to buy | stockist | stockists | store finder | symptom checker | am i | is your | is my | find us `),
      chat: phrases(
        `chat | text us | ask a question | ask us | whatsapp us | message us on whatsapp | whatsapp | ask an expert | ask our | ask the | live chat`,
      ),
      sandbox: phrases(`
        live demo | try the | try our | try the demo | try demo | open demo | open the demo | try it live | playground | sandbox | live preview |
        interactive demo | sample data | interactive tour | try the editor | demo account | sample project | sample question | sample lesson | clickable demo | explore the demo `),
      newsletter: phrases(`
        newsletter | subscribe | updates | tips | readers | mailing list | the list | alerts | latest | in the loop | news |
        digest | weekly | monday | friday | daily | bulletin | briefing | inbox | in your inbox | monday email | morning email | weekly email | email updates | price alerts | job alerts | deals by email | stay updated | stay informed | in touch | stay in touch | loop `),
      waitlist: phrases(`
        waitlist | wait list | waiting list | early access | notify | notified | keep me posted | beta | invite | invitation |
        request access | remind me | launch list | back in stock | in stock | when available | when it launches | at launch | launch | first to know | register interest | your interest | my interest | interest | get in line | the queue | invite list | first access | when we launch | when it opens `),
      content: phrases(`
        guide | ebook | e-book | report | checklist | template | templates | whitepaper | white paper | brochure | playbook |
        toolkit | pdf | copy | chapter | worksheet | cheat sheet | swipe file | case study | catalog | catalogue | paper |
        study | kit | handbook | recipe | recipes | send me | email me |
        coupon | discount | prospectus | lookbook | sample | samples | swatch | swatches | fact sheet | factsheet | data sheet | datasheet | slides | slide deck | deck | magazine | roadmap | workbook | planner | infographic | scorecard | blueprint | script | scripts | info pack | information pack | case studies | results | survey results | course syllabus | syllabus | curriculum | edition | menu pdf | audiobook | worksheets | promo code | code | free book `),
      webinar: phrases(
        `webinar | seat | spot | event | masterclass | workshop | rsvp | meetup | conference | live class | open day | open evening | open house | info session | information session | summit | bootcamp | boot camp | taster | lecture | class on | training | live session | my place | your place | a place | events | meet up | challenge | hackathon | panel | seminar | live training | to my calendar | to calendar`,
      ),
      install: phrases(
        `app | apps | chrome | firefox | safari | to edge | for edge | microsoft edge | install | extension | plugin | app store | google play | for mac | for windows | for linux | for ios | for android | slack | wordpress | download* | for macos | add on | addon | shopify | microsoft teams | to teams | figma | vs code | desktop app | mobile app | the link`,
      ),
      cart: phrases(
        `cart | bag | basket | quick add | save for later | wishlist | wish list | favorites | favourites | trolley | to my list | to favourites | to favorites | to order`,
      ),
      contact: phrases(`
        contact us | contact me | contact | get in touch | message | info | information | inquir* | enquir* | say hello |
        reach out | write to us | write us | let's talk | let's chat | email us | drop us a line | talk to us | talk to sales | chat with sales | tell us | hear from you | send us | email our | ask for details | request details | more details | leave us | partnership | press enquiry `),
      account_sso: phrases(`
        with google | with apple | with facebook | with github | with microsoft | with linkedin | with email | with sso |
        magic link
      `),
      account: phrases(
        `sign up | account | register | join | create | profile | team | community | club | follow | site | store | board | workspace | space | forum | first | free account | start building | start creating | start selling | start learning | portfolio`,
      ),
      trial: phrases(
        'trial | trials | try | days free | day free | weeks free | first month free | month free | test drive',
      ),
      free: phrases('free | for free | free of charge | at no cost'),
      quote: phrases(`
        quote | quotes | proposal | request pricing | get pricing | request a price | get a price | estimate | cash offer |
        an offer | my offer | my project | your project | a project | our project | quotation | bid | bids | valuation | value my | survey | brief | price | prices | cost estimate | sell my | pricing | insured `),
      call: phrases(
        `call us | call now | call today | call us today | tap to call | click to call | call | ring us | ring | phone us | phone | dial`,
      ),
      callback: phrases(
        `callback | call back | call me | call me back | request a call | get a call | call you back | have us call | let us call you | ring me back | ring me | phone me`,
      ),
      meeting: phrases(`
        demo | book a call | schedule a call | book your call | book my call | discovery call | strategy call | free call |
        intro call | appointment | consultation | talk | schedule | meeting | session | sales | expert | experts | advisor |
        specialist | speak | viewing | visit | tour | lesson | book a chat | schedule call | book call | call with | walkthrough | walk through | calendar | a time | a slot | slot | time slot | inspection | fitting | test drive | home visit | site visit | site survey | intro | strategy session | meet | assessment | audit | treatment | check up | checkup | photo shoot | tasting | one to one | coaching | mentor | agent | our team | someone | private tour | phone call | video call | time with `),
      donate_monthly: phrases(
        `monthly | every month | become a member | member | membership | sponsor | patron | supporter | a month | each month | friend of | regular gift | regular donation | adopt | direct debit`,
      ),
      donate: phrases(
        `donat* | give | pledge | chip in | support us | back this project | donation | gift | fund a | feed a | plant a tree | help now | send help | legacy | back us | support our`,
      ),
      apply: phrases(
        `apply | application | your claim | a claim | my claim | enrol | enroll | admission | volunteer | mortgage | loan | vacancy | scholarship | grant | job | cv | resume | credit card | pre approved | prequalified | approved | join our team | position | admissions`,
      ),
      subscribe_paid: phrases(
        `subscription | subscribe | subscriber | plan | pro | premium | plus | upgrade | basic | standard | enterprise | go pro | starter | team plan | ultimate | unlimited | per month | renew | choose business | choose team | choose growth | choose professional | choose essential | choose essentials | choose advanced | choose annual | choose monthly | choose yearly | choose family | select business | get business | get team `,
      ),
      contract: phrases(
        `sign | contract | obligation | obligation to pay | agreement | sign now | sign the agreement | e sign | lease`,
      ),
      identity: phrases(
        `identity | verify | upload id | passport | my id | your id | upload documents | upload your documents | link your bank | connect your bank | verification`,
      ),
      buy: phrases(`
        full price | buy | order | checkout | check out | pay | payment | purchase | shop | reserve | book | tickets | ticket | pre-order |
        rent | hire | table | room | stay | seats | gift card | basket total | bidding | reorder | top up | recharge | flight | hotel | night | parking | ride | trip `),
    },
    vague: phrases(`
      submit | submit form | send | send now | click | click here | click me | click this | tap here | here | this |
      this page | go | ok | okay | enter | next | continue | proceed | done | confirm | more | learn more | read more |
      see more | view more | show more | find out more | discover more | more info | more information | details |
      view details | get started | start | start now | begin | get it | get it now | view | open | button | link |
      press here | try now | try it | get | action | select | choose | yes | let's go | save | info
    `),
  },

  consent: {
    banner: phrases(`
      cookie | cookies | we use cookies | this site uses cookies | this website uses cookies | uses cookies |
      cookie policy | cookie settings | cookie consent | cookie preferences | your privacy | we value your privacy |
      privacy preference | privacy settings | privacy choices | manage consent | consent | gdpr | ccpa |
      similar technologies | tracking technologies | legitimate interest | our partners | store and access information |
      personalised ads | personalized ads | do not sell | your choices
    `),
    buttons: phrases(`
      accept | accept all | accept cookies | accept all cookies | accept and close | accept and continue | accept selected |
      allow | allow all | allow cookies | allow all cookies | allow selection | agree | i agree | i accept | agree and close |
      agree and continue | agree to all | got it | ok | okay | understood | i understand | yes i agree | that's fine |
      reject | reject all | reject all cookies | reject cookies | decline | decline all | deny | deny all | refuse | disagree |
      continue without accepting | only necessary | only essential | necessary only | necessary cookies only |
      essential only | essential cookies only | use necessary cookies only | manage | manage preferences | manage cookies |
      manage options | manage settings | manage choices | more options | cookie settings | cookie preferences |
      cookies settings | cookie policy | privacy settings | privacy preferences | customize | customise |
      customize settings | preferences | settings | show details | show purposes | learn more | save preferences |
      save settings | save and exit | save my choices | confirm my choices | confirm choices | do not sell my personal information
    `),
  },

  fields: {
    kinds: {
      email: phrases('email address | work email | business email | your email | email | mail'),
      phone: phrases(`
        phone number | mobile number | telephone | phone | mobile | mobile phone | cell phone | cell | tel | whatsapp |
        contact number | daytime number | best number | number to reach | reach you on | text you | telephone number | fax
      `),
      'given-name': phrases(
        'first name | given name | forename | forenames | christian name | middle name | preferred name',
      ),
      'family-name': phrases('last name | last names | family name | surname | surnames | second name | maiden name'),
      'card-name': phrases('name on card | cardholder | card holder | cardholder name | card owner | name as on card'),
      'card-number': phrases(
        'card number | credit card number | debit card number | credit card | card no | card details | pan',
      ),
      'card-expiry': phrases(`
        expiration date | expiry date | expiration | expiry | expires | valid until | valid thru | valid through | exp date |
        expiration month | expiration year | expiry month | expiry year | mm yy | mm yyyy
      `),
      'card-code': phrases(
        'cvc | cvv | cvv2 | csc | cvn | security code | card verification | card code | verification value',
      ),
      bank: phrases(`
        iban | bank account | account number | routing number | sort code | bic | swift | bank code | bank name |
        account holder | direct debit
      `),
      'national-id': phrases(`
        social security | social security number | ssn | national id | national insurance | passport | passport number |
        id number | id card | identity number | identity card | identification number | driver's license | drivers license |
        driving licence | driver license | tax id | tax number | taxpayer | nhs number | personal number | vat number
      `),
      health: phrases(`
        health | medical | medical history | diagnosis | symptoms | medication | medications | allergies | disability |
        pregnant | pregnancy | weight | height | blood type | condition | treatment | health insurance | smoker | disease
      `),
      'birth-date': phrases(`
        date of birth | birth date | birthdate | birthday | dob | birth day | birth month | birth year | year of birth |
        month of birth | day of birth | born | your age | age | how old are you | when were you born
      `),
      gender: phrases('gender | sex | pronouns | marital status | salutation | title'),
      'company-size':
        phrases(` people (in/on) your team | company size | number of employees | employees | team size | how many employees | size of company | headcount |
        organization size | how many people | size of your company | size of your team | how big is | company headcount
      `),
      industry: phrases('industry | sector | business type | type of business | vertical | line of business'),
      'job-title': phrases(`
        job title | position | job role | your role | role | job function | occupation | profession | seniority |
        department | job
      `),
      budget: phrases(`
        budget | revenue | annual revenue | turnover | income | salary | annual income | household income | debt | loan amount |
        spend | ad spend | timeframe | purchase timeframe | when are you looking to buy | net worth
      `),
      company: phrases(`
        company name | company | organisation | organization | business name | business | employer | firm | institution |
        school name | organisation name | organization name | school | university | college | where do you work | who do you work for |
        practice name | current employer | workplace | charity name | shop name | store name
      `),
      website: phrases(
        'website | web site | url | site url | domain | your site | homepage | website address | linkedin | link',
      ),
      street: phrases(`
        street address | address line 1 | address line 2 | address line | street | house number | apartment | apt | suite |
        unit | flat | building | billing address | shipping address | delivery address | home address | postal address |
        mailing address | address | po box
      `),
      postcode: phrases(
        'postcode | post code | zip code | zip | postal code | postal | zipcode | pincode | pin code | eircode',
      ),
      city: phrases('city | town | suburb | city or town | town or city | locality | municipality'),
      region: phrases('state | province | region | county | state or province | prefecture | territory | district'),
      country: phrases('country | country or region | nation | nationality | country of residence | citizenship'),
      quantity: phrases(
        'quantity | qty | how many | number of | amount | party size | guests | adults | children | rooms | travelers | travellers | people',
      ),
      coupon: phrases(`
        coupon | coupon code | promo code | promotional code | discount code | voucher | voucher code | gift card | promo |
        referral code | invite code | gift code
      `),
      date: phrases(`
        date | check in | check out | arrival | departure | preferred date | start date | end date | appointment date |
        preferred time | time | when | month | day | year
      `),
      confirm: phrases(`
        confirm password | repeat password | retype password | re-enter password | verify password | password again |
        confirm email | confirm your email | confirm email address | repeat email | retype email | verify email |
        re-enter email | email again | password confirmation | email confirmation | confirm your password | verification code | one-time code |
        6-digit code | code we sent | code we emailed | code we texted | enter the code | enter code | digit
      `),
      'new-password': phrases(
        'new password | create password | create a password | choose a password | choose password | set password | set a password',
      ),
      password: phrases('password | passphrase | passcode | passwort | pin'),
      username: phrases(
        'username | user name | user id | userid | access id | accessid | login name | login | nickname | screen name | display name | handle | sign in name | member name | member id | membership number | customer number | client number | account name | loyalty number | student number | employee number | id',
      ),
      name: phrases(`
        full name | your name | name | contact name | contact person | who are you | your full name | what should we call you |
        what do we call you | how should we address you | what's your name | what is your name
      `),
      search: phrases(
        'search | search for | find | keyword | keywords | what are you looking for | search our site | query',
      ),
      captcha: phrases(`
        captcha | i'm not a robot | not a robot | i am human | i'm human | security check | type the characters |
        enter the characters | what is | prove you are human | anti-spam | code from the picture
      `),
      consent: phrases(`
        i agree | i accept | i consent | i have read | agree to | accept the | terms | terms and conditions |
        privacy policy | privacy | consent | newsletter | send me | email me | subscribe | keep me updated |
        keep me posted | offers | marketing | opt in | i would like to receive | i'd like to receive | updates
      `),
      message: phrases(`
        message | your message | comment | comments | question | questions | inquiry | enquiry | how can we help |
        tell us more | tell us about | details | description | notes | note | project details | anything else |
        additional information | feedback | what can we do for you | special requests | review | subject
      `),
      file: phrases(
        'upload | attach | attachment | file | resume | cv | cover letter | photo | document | browse files',
      ),
      text: phrases(` other amount | another amount | custom amount | your own amount | project name | product name | event name | team name | group name | brand name | pet name | pet's name | dog's name |
        item name | file name | domain name | workspace name | site name | campaign name | course name | venue name |
        name of the event | name of item | name of the item | name of product | name of project | name of your pet | mailbox name |
        answer | your answer | security answer | secret answer | security question | vehicle registration |
        registration plate | number plate | order number | invoice number | booking reference | reference number |
        serial number | tracking number | case number
      `),
      choice: phrases(
        'choose | select | which | how did you hear | how often | interested in | preference | type of | reason for',
      ),
    },
    required: phrases('required | mandatory | required field | must be filled | is required'),
    optional: phrases('optional | not required | if any | if applicable | if you like | if you want'),
    marketing: phrases(`
      newsletter | marketing | offers | special offers | promotions | promotional | deals | news and offers | updates |
      product updates | news | tips | send me | email me | keep me updated | keep me posted | keep me informed | subscribe |
      receive emails | receive email | receive communications | other communications | receive information | third parties | our partners |
      partner offers | exclusive | sms updates | text messages | hear from us | mailing list
    `),
    reasons: phrases(`
      so we can | so that we can | so you can | to send you | so we know | to help us | we need this | we need it | we use this |
      we'll use this | we will use this | we use it | we only use | only used | used only | used to | we'll only |
      we will only | in case | only if | in order to | this helps us | helps us | because | why we ask | why do we ask |
      why do you need | for delivery | for delivery updates | delivery problems | delivery questions | to confirm your |
      to verify | to protect your | for your security | we ask for | to contact you | to call you about | to personalise |
      to personalize | to calculate | to find your | to show you | to match you | by law | required by law
    `),
    workMail: {
      asked: phrases(`
        (work/business/company/corporate/professional/office/employer/official) e-mail | (work/company/corporate/business) domain |
        no (gmail/freemail/free e-mail/personal e-mail/private e-mail) | (free/personal/private) e-mail
        (addresses/accounts/providers) (are/will/cannot/can't/not) | (free/personal/private) e-mails (are/will) not
      `),
      either: phrases(`
        or (personal/private/home) | (personal/private/home) or | preferred | preferably | ideally | if possible |
        if you have one | any e-mail
      `),
    },
  },

  purposes: {
    login: phrases(`
      reset (your/my/the/) password | reset link | reset instructions | lost (your/) password |
      recover (your/my/) (password/account) | magic link | (login/sign in) link | verification code |
      authentication code | two (factor/step) | enter the code | verify it's you | go to console | open dashboard |
      go to my account | log in | login | sign in | signin | log on | welcome back | member login | client login |
      sign in to | log in to | forgot password | forgot your password | remember me | keep me signed in |
      keep me logged in | stay signed in | stay logged in
    `),
    signup: phrases(`
      create (a/your/my/) (workspace/team/store/shop/site/portfolio) | set up your account |
      start (my/a/) (free/) trial | (try/start) (it/) (for/) free | open account | claim your (username/link) |
      sign up | signup | create account | create an account | create your account | create my account | register |
      registration | join | join now | join free | get started | start your free trial |
      free trial | open an account | new account | create profile | become a member
    `),
    newsletter: phrases(`
      (per cent/percent/) off your (first/next/) (order/purchase/) | (send/get/give) me (the/my) (code/discount) |
      (get/claim/unlock) (my/your/the) (code/discount) | newsletter | subscribe | subscription | mailing list |
      stay updated | stay up to date | get updates | weekly tips | in the loop | join the list | notify me |
      waitlist | wait list | waiting list | early access | keep me posted | latest news | email updates |
      join our list | be the first to know | stay in touch | subscribe to our newsletter |
      sign up for our newsletter | get notified | coming soon | sign me up
    `),
    lead: phrases(`
      (talk/speak) (to/with) (sales/our team/our sales team/an expert/our experts/a specialist) |
      contact (our/) sales (team/) | tell us about your project | your project | start a project |
      project (brief/inquiry/enquiry) | request a proposal | request a demo | book a demo | get a demo |
      schedule a demo | get a quote | request a quote | free quote | get my quote | download | download the guide |
      get the guide | the guide | send me | ebook | e-book | whitepaper | report | checklist | template | brochure |
      free consultation | request information | request info | get pricing |
      webinar | save my seat | save your seat | save my spot | save your spot | save my place | save your place |
      reserve my seat | reserve your seat | reserve my spot | reserve your spot | register for the webinar |
      join the webinar | live session | the pdf | free copy | my copy | your copy | playbook | toolkit |
      cheat sheet | request a callback | callback | call me | free estimate | estimate | proposal | apply |
      apply now | application | claim | inquiry | enquiry | see if you qualify | demo | quote | get access
    `),
    contact: phrases(`
      contact | contact us | get in touch | send message | send us a message | send a message | message us | write to us |
      drop us a line | say hello | reach out | how can we help | leave a message | your message | let's talk | contact form |
      feedback | ask a question | support request
    `),
    search: phrases('search | find | search results | look up | filter | search for'),
    checkout: phrases(`
      checkout | check out | payment | pay | pay now | place order | complete order | complete purchase | billing |
      billing address | shipping address | order summary | buy now | purchase | add to cart | add to bag | add to basket |
      card details | payment method | payment details | order now | proceed to payment | subscribe now
    `),
    booking: phrases(`
      book | book now | booking | reserve | reservation | appointment | schedule | check availability | book a table |
      make a reservation | check in | check out | pick a time | select a date | book a room | book an appointment |
      schedule a visit | choose a slot | book your stay
    `),
    donation: phrases(
      'donate | donation | give | give now | give monthly | one time | your gift | pledge | support us | contribute',
    ),
    quiz: phrases(`
      quiz | survey | assessment | test | score | see my results | see my result | get my results | question 1 | find out |
      calculator | calculate | next question | take the quiz | poll | vote
    `),
  },

  sections: {
    other: phrases(
      'news updates | news and updates | upcoming events | our events | events | blog | our blog | the blog | from the blog | latest posts | latest articles | recent posts | recent articles | latest news | news | news and events | our news | latest from the blog | related articles | latest insights | from our journal | journal | more articles | featured articles',
    ),
    benefits: phrases(`
      benefits | features | why us | why choose | why choose us | why | what you get | what we do | what we offer |
      our services | services | what's included | everything you need | all you need | key features | advantages |
      capabilities | built for | made for | reasons | solutions | what makes | at a glance | designed for | highlights |
      you'll learn | what you'll learn | who is it for | powerful features | use cases
    `),
    'how-it-works': phrases(`
      how it works | how does it work | how we work | how to | our process | the process | steps | step by step | step 1 |
      step one | in three steps | 3 steps | three steps | easy steps | simple steps | what happens next | what happens |
      what to expect | getting started | get started in | get going in | workflow | timeline | the journey
    `),
    demo: phrases(`
      demo | live demo | see it in action | in action | watch | video | watch the video | take a tour | product tour |
      try it | try it yourself | playground | preview | look inside | screenshots | take a look | showcase
    `),
    testimonials: phrases(`
      testimonials | testimonial | what people say | what people are saying | what our customers say | what customers say |
      what our clients say | what clients say | what they say | what others say | what our users say | reviews |
      customer reviews | loved by | happy customers | happy clients | kind words | customer stories | they love us |
      wall of love | success stories | don't take our word | hear from | what students say | people love
    `),
    logos: phrases(`
      trusted by | trusted partner | used by | loved by teams at | our clients | our customers | our partners | clients |
      partners | customers include | companies that trust | works with | join thousands of | powering | teams at |
      brands we work with | they trust us | who we work with | sponsors | backed by | proud to work with | in good company
    `),
    rating: phrases(
      'rating | ratings | rated | stars | out of 5 | trustpilot | google reviews | g2 | capterra | average rating',
    ),
    numbers: phrases(`
      in numbers | by the numbers | our numbers | facts and figures | facts | figures | stats | statistics | results |
      our impact | impact | milestones | track record | proven results | at a glance in numbers
    `),
    'case-study': phrases(`
      case study | case studies | customer story | customer stories | success story | success stories | our work |
      recent work | selected work | portfolio | projects | recent projects | read their story
    `),
    press: phrases(`
      press | as seen in | as seen on | as featured in | featured in | featured on | in the media | in the news | in the press |
      media coverage | awards | award winning | recognition | recognised by | recognized by | mentioned in | they talk about us
    `),
    people:
      phrases(`i'm | hi i'm | hello i'm | about the founder | a word from the founder | your teacher | your trainer | your instructor | your therapist | 
      team | our team | meet the team | meet our team | the team | about us | about me | about | who we are | our story |
      founder | founders | our founder | speakers | instructors | instructor | teachers | our experts | leadership |
      people behind | who wrote | about the author | on the call | meet your | behind the | your coach | your host | our people | staff
    `),
    pricing: phrases(`
      pricing | prices | plans | plans and pricing | our plans | choose your plan | choose a plan | pick a plan |
      simple pricing | price list | packages | our packages | how much does it cost | cost | rates | subscription plans |
      membership | tickets | what does it cost | transparent pricing
    `),
    comparison: phrases(`
      compare | comparison | versus | vs | compared to | how we compare | why switch | alternatives | the difference |
      before and after | us vs them | old way | new way | others | not for you
    `),
    guarantee: phrases(`
      guarantee | our guarantee | our promise | money back | risk free | no risk | satisfaction | refund | refunds |
      warranty | peace of mind | try it risk free | 100 satisfaction
    `),
    faq: phrases(`
      faq | faqs | frequently asked questions | frequently asked | questions and answers | common questions |
      questions | got questions | your questions | have questions | q a | still have questions | any questions | good to know
    `),
    contact: phrases(`
      contact | contact us | get in touch | reach us | find us | where to find us | visit us | our office | our offices |
      location | locations | opening hours | write to us | talk to us | let's get in touch | say hello | directions
    `),
    form: phrases(`
      sign up | register | request a demo | get a quote | book a demo | apply | newsletter | subscribe | join |
      tell us about | request information | download the guide | get started
    `),
    'final-cta': phrases(`
      ready to | ready | get started | start today | start now | start your | join | join us | join thousands | try it |
      try it free | try it today | what are you waiting for | let's get started | let's build | sign up today |
      get yours | take the next step | don't wait | begin today | start for free | see for yourself | take the first step
    `),
    footer: phrases(`
      all rights reserved | copyright | privacy policy | terms of service | imprint | sitemap | privacy | privacy notice | privacy statement | terms | terms and conditions | terms of use | legal | legal notice | cookies | cookie policy | cookie settings
    `),
  },

  depth: {
    video: phrases(
      'watch video | watch the video | watch demo | watch the demo | play video | video tour | see it in action | watch',
    ),
    features: phrases(`
      features | all features | see features | explore features | specs | specifications | technical details | full details |
      product details | how it works | learn more | see how it works | read more | documentation | docs | solutions | product
    `),
    comparison: phrases('compare | comparison | compare plans | versus | vs | alternatives | how we compare'),
    pricing: phrases(
      'pricing | prices | plans | see pricing | view pricing | plans and pricing | price list | rates | fees',
    ),
    'case-study': phrases(`
      case study | case studies | customer story | customer stories | success stories | success story | read the story |
      our work | portfolio | how they did it | read their story | testimonials
    `),
    faq: phrases('faq | faqs | frequently asked questions | questions | common questions | help center | q a'),
  },

  reassurance: {
    'no-card': phrases(`
      no credit card required | no credit card needed | no card required | no card needed | no credit card | no cc required |
      without a credit card | without credit card | without a card | no payment required | no payment needed |
      no payment details | credit card not required | no payment info | no billing info
    `),
    cancel: phrases(`
      cancel anytime | cancel any time | cancel at any time | cancel whenever | cancel online | cancel in one click |
      cancel in two clicks | no contract | no contracts | no long-term contract | no lock-in | pause anytime |
      free cancellation | cancel free of charge | cancel for free | cancel free until | cancel up to | unsubscribe anytime | unsubscribe any time | unsubscribe at any time | unsubscribe in one click |
      unsubscribe whenever | opt out anytime | opt out at any time | change plans anytime | leave anytime | month to month |
      you can change this later | skip anytime | pause or cancel
    `),
    refund: phrases(`
      money-back guarantee | money back | full refund | get a refund | refund guarantee | refundable |
      satisfaction guaranteed | satisfaction guarantee | 30-day guarantee | day guarantee | 100 guarantee | risk-free |
      no risk | or your money back | we'll refund | we will refund | refund you | best price guarantee | price match |
      lifetime guarantee | lifetime warranty | year warranty | year guarantee | guaranteed or
    `),
    returns: phrases(`
      free returns | free return | easy returns | hassle-free returns | free exchanges | returns within | day returns |
      free shipping and returns | send it back | return it free | free trial at home
    `),
    'no-obligation': phrases(`
      no obligation | no obligations | without obligation | no commitment | no commitments | no strings attached | no strings |
      non-binding | commitment-free | no pressure | no sales pitch | no hard sell | no sales call | nobody calls |
      skip for now | you can skip this | decide later | pay nothing today | pay later
    `),
    free: phrases(`
      free forever | free for life | always free | 100 free | completely free | totally free | it's free | it is free |
      free to use | free plan | free of charge | at no cost | no cost | no charge | free for personal use |
      free trial included | free for 7 days | free for 14 days | free for 30 days | days free | first month free |
      free shipping | free delivery | no setup fee | no hidden fees | no fees
    `),
    time: phrases(`
      takes 2 minutes | takes a minute | takes one minute | takes less than a minute | takes less than | takes only |
      only takes | in under a minute | in under 2 minutes | in under 5 minutes | in 60 seconds |
      in 30 seconds | in 2 minutes | in 5 minutes | setup in minutes | set up in minutes |
      ready in minutes | reply within | respond within | write back within | writes back within | answers within | replies within | responds within | within an hour | answer within | get back to you within | back to you within |
      within 24 hours | within 48 hours | within (one/1) (business/working) day |
      within (two/2/three/3) (business/working) days | (call/write to/contact/email) you (back/) within |
      in a few clicks | a 2 minute |
      minutes to complete | minute setup
    `),
    privacy: phrases(`
      your data is safe | only use your | use your email only | use it only for | keep your address for | keep your email for | we never share | we will never share | we'll never share | never share your email |
      we don't share | we do not share | we won't share | never sell your data | we don't sell | we do not sell |
      your information is safe | your privacy is | we respect your privacy | we value your privacy | your email is safe |
      no spam | zero spam | we hate spam | we don't spam | won't spam | never spam | spam free | kept confidential |
      strictly confidential | stays private | we only use your | we use your email to | we only use it | gdpr compliant |
      gdpr | privacy first | your data stays
    `),
    security: phrases(`
      secure checkout | secure payment | secure payments | safe and secure | ssl | encrypted | encryption | 256-bit |
      bank-level security | bank level | secured by | pci compliant | pci dss | soc 2 | iso 27001 | hipaa compliant |
      safe payment | payment is secure | securely via | secure transaction | fraud protection | buyer protection
    `),
    'no-account': phrases(`
      no sign-up needed | no sign-up required | no signup required | no signup | no sign up | no registration |
      no registration required | no account needed | no account required | without an account | without signing up |
      without registration | no login required | no login | no email required | no email needed | guest checkout |
      checkout as guest | no download needed | no download required | no install needed | nothing to install |
      no installation
    `),
  },
  contradiction: phrases(`
    card required | credit card required | credit card is required | requires a credit card |
    payment details required | payment method required | fees apply | charges apply | fees may apply |
    cancellation fee | cancellation fees | early termination | minimum term | minimum contract | 12 month contract |
    24 month contract | auto-renew | auto-renews | automatically renew | automatically renews | renews automatically |
    auto-renewal | will be charged | you'll be charged | non-refundable | nonrefundable | no refunds | not refundable |
    terms apply | restrictions apply | excludes | exclusions apply | restocking fee | billed annually |
    registration required | account required | we may share | share your data with | share your information with |
    third-party marketing
  `),
  pressure: {
    urgency: phrases(`
      hurry | hurry up | act (now/fast/quickly/today/soon) | last chance | final (hours/call/days/chance) |
      last (day/days/hours) to | ends (soon/today/tonight/tomorrow/at midnight) |
      ending (soon/today/tonight/tomorrow) | closes (soon/today/tonight/tomorrow/at midnight) | closing soon |
      expires (soon/today/tonight/tomorrow/in) | expiring (soon/today/tonight) |
      (offer/sale/deal/discount/promotion/promo/price) (ends/expires) | (sale/offer/deal) ends in | limited time |
      time limited offer | limited offer | (today/one day/weekend/this week/this weekend/0 hours/0 day) only |
      only today | flash (sale/deal/offer) | lightning (deal/sale) | (price/prices) (goes/go) up |
      (price/prices) (rises/rise/increases/increase) (soon/today/tonight/tomorrow/in 0/at midnight) |
      before the price (goes/rises/increases) | before prices (go/rise/increase) | buy now before | order now before |
      time is running out | clock is ticking | only hours left | 0 (hours/days) left to | 0 (hours/hrs) left |
      reserved for (0/the next) | guaranteed for (0/the next 0) | don't wait any longer | while it lasts
    `),
    stock: phrases(`
      (only/just) (0/one/two/three/four/five/a few/few) (/more/of these/seats/spots/places/rooms/tickets/items/units/pieces/copies/slots/spaces/licenses/pairs) (left/remaining) |
      (only/just) (0/one/two/three/a few) (seats/spots/places/rooms/tickets/items/units/pieces/copies/slots/spaces/in) (available/stock) |
      0 (left in stock/left at this price/remaining at this price) |
      0 (seats/spots/places/rooms/tickets/items/units/pieces/copies/slots/spaces) (left/remaining) |
      (few/last few/a few) (left/remaining/seats/spots/places/rooms/tickets/items/units/pieces/copies/slots) (left/remaining/) |
      (last/final) (seats/spots/places/rooms/tickets/pieces/units/copies) |
      (low/limited) (stock/in stock/supply/supplies/quantity/quantities/availability/seats/spots/places/spaces/seating) |
      limited number of (seats/spots/places/spaces) | (seats/spots/places/spaces) are limited |
      almost (gone/sold out/full/fully booked) | nearly (gone/sold out/full) |
      (while/as long as) (stock/stocks/supplies/quantities) (last/lasts) | 0 claimed | last one left
    `),
    demand: phrases(`
      in high demand | very high demand | due to high demand | (selling/going) (out/) (fast/quickly) |
      (sells/sell) out (fast/quickly/soon) | selling out | filling up fast | fills up fast | are filling up | hot item
    `),
    activity: phrases(`
      (people/persons/shoppers/customers/users/visitors/others/travelers/travellers/guests/buyers) (are/) (viewing/looking/watching/browsing) |
      0 (viewing/looking at) | viewing (this/it/right) (right/now/page/product) | looking at this | viewing this |
      (just/recently) (bought/purchased/booked/ordered) | someone (in/from) just | 0 times in the last 0 |
      (bought/purchased/booked/ordered/sold) (in the last/0 minutes ago/0 hours ago) |
      in (other/their/0) (people's/customer's/other) (cart/carts/basket/baskets) |
      have (it/this) in their (cart/basket/bag) | 0 (minutes/hours/seconds) ago from | booked 0 times today
    `),
    fear: phrases(`
      don't miss (out/it/this/your chance/the chance) | before it's (gone/too late) | before they're gone |
      now or never | once in a lifetime | (never/won't) see this (again/price again) |
      don't (get left/be left) behind | you'll (regret/be sorry) | you will regret | don't regret |
      (losing/lose) money every (day/minute/hour/second) | (losing/lose) customers every (day/minute/hour) |
      every (day/minute/hour/second) you wait | can't afford to miss | you'd be crazy | too good to miss |
      your competitors are already | while your competitors
    `),
    shaming: phrases(`
      full price | pay (more/full) | paying (more/full/full price) | i hate |
      i'd rather (pay/not/stay/miss/lose/struggle/keep/be) | i would rather (pay/not/stay/miss/lose) |
      i prefer (to pay/paying/to lose/to stay/losing) |
      i (don't/do not) (like/want/need) (to save/saving/savings/free/more/money/discounts/a discount/to grow/better/to be/to learn/to improve/to succeed/help/good/any discount/a deal/deals/to get/results) |
      i'm not interested in (growing/saving/making/improving/better/more/free/success) |
      i don't (feel lucky/care about/deserve/believe in) | i like (paying/wasting/losing/being) |
      i'm (fine with/ok with/okay with/happy) (losing/paying/wasting/missing/struggling/being) |
      i'll (pay/miss/risk/stay/take my chances/keep struggling) | stay (broke/poor/stuck/bored/ugly/fat/behind) |
      i already (know everything/have enough money/have too many/have enough customers) | i am a bad | not smart |
      i give up | i enjoy (paying/wasting/losing)
    `),
    declines: phrases(`
      no | no thanks | no thank you | nope | not now | not today | not right now | not interested |
      i'm not interested | maybe later | later | ask me later | remind me later | skip | skip for now | skip this |
      skip this step | i'll do it later | decide later | continue without | continue as guest | no thanks continue |
      close | dismiss | cancel | i don't have an account | i do not want emails | don't show this again | decline |
      reject | not for me
    `),
    self: phrases(`i | i'm | i'll | i'd`),
    clock: phrases(`
      d | day | days | h | hr | hrs | hour | hours | m | min | mins | minute | minutes | s | sec | secs | second |
      seconds
    `),
    schedule: phrases(`
      starts in | starting in | begins in | event starts | event begins | webinar starts | course starts | live in |
      going live in | we go live | doors open | kicks off in | kick off | launching in | launches in |
      launching soon | coming soon | opens in | opening in | until we launch | until the event | days to go |
      order within | order in the next | order by | get it by | delivery | delivered | dispatch | dispatched |
      shipping | ships | session | logged out | log out | signed out | next draw | next train | next departure |
      reading time | duration | countdown to christmas | until launch | release date | save the date | auction ends
    `),
    hold: phrases(
      `reserved for | held for | hold expires | hold ends | reservation expires | reservation ends | we are holding | cart expires | basket expires`,
    ),
    negated: phrases(`
      no | not | never | without | nor | isn't | aren't | don't | won't | doesn't | zero | nothing
    `),
  },

  curiosity: {
    open: phrases(`
      how | why | which | what if | what | where | who | are you | do you | is your | are your | does your | can you |
      could you | have you | would you | ready to
    `),
    hints: phrases(`
      find out (what/how/why/which/where/if/your) |
      see (what/how much/your score/your result/your results/where you stand/for yourself) |
      discover (what/why/which/the 0/your) |
      (reasons/ways/mistakes/signs/secrets/things/steps/lessons/questions) (why/that/you/every/to/most) |
      the one thing |
      what (most/nobody/no one/few) (teams/people/companies/marketers/businesses/of/tells/know/knows) |
      what happens when | get your score | your score | how do you compare | how you compare |
      most people (don't/do not/get) | here's (why/how/what) | (test/check/calculate) your | what (we/we've) learned |
      the truth about | the story behind
    `),
    empty: phrases(`
      you won't believe | will (shock/surprise/amaze/blow) you | blow your mind | this one (trick/secret/weird) |
      one weird | (the/this/our) secret | secret (formula/method/weapon/sauce) | (doctors/experts/banks) hate |
      what happens next | what happened next | the unexpected | game changer | change your life | changed everything |
      change everything | nobody tells you | they don't want you to know | jaw dropping | mind blowing | unbelievable
    `),
  },

  headline: {
    who: phrases(`
      you | your | you're | yours | yourself | for teams | for developers | for designers | for marketers | for creators |
      for businesses | for small business | for small businesses | for agencies | for startups | for founders |
      for freelancers | for parents | for students | for teachers | for families | for everyone | for companies |
      for restaurants | for doctors | for women | for men | for kids | for beginners | for professionals | for people |
      for ecommerce | for sales teams | for remote teams | for modern teams | teams | developers | designers | marketers |
      freelancers | agencies | businesses | founders | startups | parents | students | teachers | families | creators |
      my | we | our customers | people who | anyone who | made for | built for | designed for
    `),
    outcome: phrases(`
      save | saves | saving | grow | grows | growth | increase | increases | boost | boosts | improve | improves | reduce |
      reduces | cut | cuts | get | gets | build | builds | create | creates | make | makes | learn | find | fix | stop | avoid |
      earn | win | sell | reach | launch | ship | turn | transform | simplify | simplifies | automate | automates |
      automated | manage | manages | track | tracks | protect | protects | sleep | feel | live | start | run | scale |
      convert | discover | master | plan | organize | organise | write | design | deliver | connect | understand | know |
      faster | better | easier | cheaper | simpler | smarter | safer | healthier | happier | more | less | fewer | without |
      in minutes | on time | easy | easily | effortless | effortlessly | time | money | revenue | customers | leads | sales |
      results | productivity | free up | never | finally | help | helps | keep | enjoy | relax | speak | play | invest | hire |
      book | order | travel | move | solve | eliminate | unlock | accelerate | streamline | streamlined | control | send | share | collect | watch | paid | cook | win back | minutes | hours
    `),
    welcome: phrases(`
      welcome to | welcome | hello | hi | hi there | hey | home | homepage | home page | untitled | coming soon |
      my website | our website | lorem ipsum | nice to meet you | hello world
    `),
  },

  term: {
    bound: phrases(
      'minimum term | minimum contract | minimum commitment | minimum period | contract term | contract length | initial term | month contract | months contract | year contract | years contract | month commitment | months commitment | year commitment | month term | year term | contract of | commitment of',
    ),
    month: phrases('month | months | mth | mths'),
    year: phrases('year | years | yr | yrs'),
  },

  price: {
    month: phrases('month | monthly | mo | per month | a month | each month | every month | mth | pm | p m'),
    year: phrases(
      'year | yearly | annually | annual | yr | per year | a year | per annum | p a | billed annually | billed yearly',
    ),
    at: phrases('for | at | costs | cost | only | just'),
    from: phrases(
      'from | starting at | starting from | starts at | starts from | as low as | prices from | beginning at | upwards of',
    ),
    extras: phrases(`
      vat | plus vat | excl vat | excluding vat | ex vat | incl vat | including vat | tax | taxes | plus tax | sales tax | gst |
      shipping | plus shipping | delivery | fee | fees | setup fee | booking fee | service fee | per user | per seat |
      per person | per member | per agent | user month | billed annually | billed yearly | transaction fee | deposit |
      all fees included | no hidden fees | all inclusive
    `),
    hidden: phrases(`
      on request | price on request | upon request | contact us for pricing | contact sales | contact us for a quote |
      request pricing | custom pricing | let's talk | talk to us | get a quote | call for price | call for pricing |
      tailored pricing | price on application | poa | ask for price | custom quote | individual pricing
    `),
  },

  trust: {
    numbers: phrases(`
      customers | happy customers | clients | happy clients | users | active users | people | members | teams | companies |
      businesses | brands | stores | students | readers | subscribers | downloads | installs | projects | projects completed |
      countries | cities | awards | hours saved | saved | orders | orders delivered | events | reviews | developers | creators |
      websites | sites | partners | employees | experts | locations | years of experience | years | satisfaction |
      satisfaction rate | uptime | roi | increase | growth | more leads | more sales | faster | donors | donations | patients |
      families | homes | trees | meals | raised | learners | graduates | products | sold | shipped | deliveries | delivered |
      cups of coffee | followers | stars | professionals | organizations | organisations | transactions | messages | listeners |
      have registered | have signed up | already registered | already signed up | have joined | already joined | have enrolled | have attended | took part | have taken part | registered so far | signed up so far
    `),
    customers: phrases(`
      trusted by | used by | loved by | our clients | our customers | clients | customers | customers include | companies |
      companies like | teams at | brands | brands we work with | trusted partner | who trust us | trust us |
      join thousands of | they trust us | our partners | work with | worked with | in good company | powering | relied on by |
      chosen by | happy clients | leading companies | great companies | proud to work with | backed by
    `),
    rating: phrases(`
      out of 5 | out of five | out of 10 | reviews | review | ratings | rating | rated | stars | star rating | 5 stars |
      five stars | 5-star | five-star | trustpilot | google reviews | g2 | g2 crowd | capterra | yelp | tripadvisor | app store |
      excellent | verified reviews | average rating
    `),
    press: phrases(`
      as seen in | as seen on | as featured in | as featured on | featured in | featured on | featured by | in the press |
      in the media | in the news | press | award | awards | award-winning | winner | winner of | best of | certified | certified by |
      accredited | accredited by | recognised by | recognized by | mentioned in | voted | named | according to | top rated |
      iso 9001 | iso 27001 | b corp | member of
    `),
    caseStudy: phrases(`
      case study | case studies | customer story | customer stories | success story | success stories | read the story |
      read their story | read story | read case study | view case study | see how they | how they | client story
    `),
    address: phrases(`
      street | st | avenue | ave | road | rd | boulevard | blvd | lane | drive | suite | floor | square | plaza | highway | way |
      po box | p o box | registered office | company number | registration number | company no | registered in | vat number |
      vat id | vat no | ein | llc | ltd | limited | inc | gmbh | head office | headquarters | our office | postal address |
      imprint | legal notice | registered company | charity number | abn
    `),
    team: phrases(`
      team | our team | meet the team | meet our team | about us | about | about me | who we are | our story | founder |
      co-founder | founders | our founder | leadership | people | our people | staff | crew | written by | author | by |
      your coach | instructor | instructors | speakers | our experts | our doctors | our lawyers | meet
    `),
    expertise: phrases(`
      certified | accredited | accreditation | license number | licensed and insured | certified by | member of | association | years of experience | years experience | qualified | phd | md | mba | cpa |
      iso 9001 | iso 27001 | soc 2 | hipaa | b corp | award | award-winning | awards | partner of | official partner |
      google partner | fully insured | approved by | endorsed by | recommended by | chartered
    `),
    roles: phrases(`
      ceo | cto | cfo | coo | cmo | cpo | founder | co-founder | cofounder | owner | president | vice president | vp | director |
      managing director | creative director | head of | manager | product manager | project manager | marketing manager |
      general manager | lead | team lead | engineer | software engineer | developer | web developer | designer |
      lead designer | lead marketer | lead developer | marketer | consultant | analyst | architect | professor | teacher |
      student | coach | author | writer | editor | blogger | photographer | freelancer | entrepreneur | customer | client |
      user | partner | chief | executive | officer | specialist | coordinator | assistant | administrator | recruiter |
      researcher | scientist | doctor | nurse | lawyer | accountant | therapist | musician | artist | chef | mother | mom |
      father | parent | homeowner | verified buyer | verified customer | product designer | sales
    `),
  },

  steps: ['step'],
  recommended: phrases(`
    most popular | popular | recommended | best value | best choice | our pick | top pick | favorite | favourite |
    bestseller | best seller | most chosen | best deal | recommended for you
  `),
  superlatives: phrases(`
    the leading | a leading | world's leading | industry leading | market leading | market leader |
    leading provider | leading platform | number one | no 1 | the number 1 | world's best | the best |
    best in class | world class | most trusted | most advanced | most powerful | the fastest | world's fastest |
    the most popular | unrivalled | unrivaled | unmatched | second to none
  `),
  updated: phrases(`
    updated | last updated | last update | last modified | last reviewed
  `),
  until: phrases(`
    until | offer ends | ends on | sale ends | valid until | valid through | expires | expires on | offer expires |
    deadline | register by | apply by | early bird until
  `),
  pays: phrases(`
    pay | pay now | pay and | and pay | buy | buy now | complete purchase | purchase | make payment |
    obligation to pay | place order and pay | order and pay | donate | give
  `),

  pages: {
    error: phrases(`
      page not found | not found | error 404 | 404 error | page doesn't exist | page does not exist |
      page can't be found | page cannot be found | page could not be found | internal server error | server error |
      500 error | 502 bad gateway | bad gateway | service unavailable | gateway timeout | forbidden | access denied |
      something went wrong | this site can't be reached | under maintenance | site not found | link is broken |
      no longer available | we can't find that page | nothing here | oops
    `),
    challenge: phrases(`
      checking your browser | just a moment | verify you are human | verifying you are human | are you a robot |
      are you human | complete the security check | unusual traffic | enable javascript and cookies to continue |
      please enable cookies | attention required | ddos protection | access to this page has been denied | press and hold |
      prove you're not a robot | one more step | security check to access | checking if the site connection is secure |
      please verify | bot detection | captcha
    `),
  },

  stopWords: phrases(`
    a | an | the | and | or | but | if | of | at | by | for | with | about | to | from | in | on | off | out | over | under |
    again | then | once | here | there | all | any | both | each | few | more | most | other | some | such | no | nor | not |
    only | own | same | so | than | too | very | can | will | just | should | now | is | are | was | were | be | been | being |
    have | has | had | do | does | did | i | me | my | we | our | ours | you | your | yours | he | him | his | she | her | it |
    its | they | them | their | this | that | these | those | what | which | who | whom | as | until | while | into | through |
    during | before | after | above | below | up | down | how | when | where | why | am | us
  `),
};
