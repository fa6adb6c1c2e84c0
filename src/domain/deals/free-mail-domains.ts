/** Domains under which everybody can have an address: they say nothing about whose customer somebody is. */
export const freeMailDomains: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com outlook.com outlook.de hotmail.com hotmail.co.uk hotmail.de hotmail.fr hotmail.it hotmail.es live.com live.de live.fr live.co.uk msn.com yahoo.com yahoo.co.uk yahoo.co.jp yahoo.co.in yahoo.de yahoo.fr yahoo.it yahoo.es ' +
    'ymail.com rocketmail.com aol.com aol.de icloud.com me.com mac.com proton.me protonmail.com pm.me tutanota.com tutanota.de tuta.io tuta.com mail.com email.com gmx.com gmx.de gmx.net gmx.at gmx.ch web.de freenet.de t-online.de arcor.de ' +
    'posteo.de posteo.net mailbox.org fastmail.com hey.com zoho.com zohomail.com hushmail.com yandex.com yandex.ru ya.ru mail.ru bk.ru inbox.ru list.ru rambler.ru qq.com 163.com 126.com sina.com foxmail.com naver.com daum.net hanmail.net ' +
    'rediffmail.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it tin.it bluewin.ch sunrise.ch hispeed.ch aon.at chello.at seznam.cz centrum.cz wp.pl o2.pl onet.pl interia.pl ' +
    'btinternet.com sky.com virginmedia.com talktalk.net comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net shaw.ca rogers.com bigpond.com optusnet.com.au uol.com.br bol.com.br terra.com.br'
  ).split(' '),
)
