import { phrases as phrasesOf, withoutAccents } from './phrase-list';
import type { Words } from './words';

/** Capitals, names of attributes and hasty writers leave accents out. */
const phrases = (text: string): readonly string[] => phrasesOf(text, withoutAccents);

/** French, as written in France, Belgium, Switzerland and Québec. */
export const fr: Words = {
  code: 'fr',
  spaced: true,

  asks: {
    low: phrases(
      `en savoir plus | savoir plus | pour en savoir plus | j'en apprends plus | en apprendre plus | apprendre plus | en découvrir plus | découvrir plus | en voir plus | en lire plus | découvrir | découvrez | je découvre | découvre | découvrez comment | découvrir comment | découvrir maintenant | découvrir nos offres | découvrir l'offre | découvrir les offres | découvrir nos services | découvrir nos solutions | découvrir la solution | découvrir les solutions | découvrir nos produits | découvrir les produits | découvrir le produit | découvrir la collection | découvrir la gamme | découvrir la boutique | découvrir notre histoire | découvrir nos formations | découvrir les fonctionnalités | découvrir nos réalisations | découvrir le programme | découvrir le projet | voir comment ça marche | comment ça marche | comment ça fonctionne | comment cela fonctionne | comment nous travaillons | voir plus | voir tout | tout voir | voir tous | voir toutes | afficher plus | charger plus | plus de résultats | voir la suite | voir nos services | voir nos prestations | voir nos solutions | voir nos produits | voir les produits | voir le produit | tous nos produits | tous les produits | voir la boutique | visiter la boutique | voir la collection | voir le catalogue | parcourir le catalogue | consulter le catalogue | voir la gamme | voir nos réalisations | voir les réalisations | voir le projet | voir nos projets | portfolio | voir la galerie | voir nos références | études de cas | voir l'étude de cas | lire l'étude de cas | cas clients | cas client | voir le cas client | lire le cas client | lire la suite | lire plus | lire l'article | lire nos articles | lire le témoignage | lire les témoignages | lire les avis | voir les avis | voir tous les avis | consulter les avis | nos avis clients | avis clients | témoignages | lire l'histoire | lire le guide | lire le blog | voir le blog | tous les articles | voir les fonctionnalités | toutes les fonctionnalités | voir des exemples | voir un exemple | voir les exemples | voir les détails | voir le détail | plus de détails | voir la fiche | fiche produit | voir la vidéo | voir les vidéos | regarder la vidéo | regarder | lire la vidéo | lancer la vidéo | regarder maintenant | visionner | visionner la vidéo | voir le film | voir la bande annonce | bande annonce | écouter | écouter le podcast | voir la démo | voir une démo | regarder la démo | visionner la démo | voir la démo en vidéo | démo en ligne | démo interactive | tester la démo | essayer la démo | lancer la démo | accéder à la démo | visite guidée | faire la visite | visite virtuelle | faire la visite virtuelle | commencer la visite | faire le quiz | commencer le quiz | lancer le quiz | faire le test | commencer le test | je fais le test | passer le test | faire mon diagnostic | faire le diagnostic | commencer le diagnostic | lancer le diagnostic | diagnostic gratuit | répondre à une question | répondre au questionnaire | répondre à l'enquête | trouver mon profil | découvrir mon profil | trouver mon produit | trouver ma formule | trouver ma taille | voir mes résultats | voir les résultats | voir mon résultat | calculer | calculer mes économies | calculer mon tarif | calculer le prix | calculer mon prix | calculer mes mensualités | calculer ma capacité d'emprunt | je calcule | estimer | estimer mon prix | estimer mon bien | estimer mes économies | estimer mon projet | estimer le coût | j'estime | estimation gratuite | estimation en ligne | obtenir une estimation | faire une simulation | simuler | je simule | simuler mon prêt | simuler mon crédit | simuler mon projet | simuler mes économies | lancer la simulation | simulation gratuite | commencer la simulation | commencer ma simulation | démarrer ma simulation | vérifier | vérifier la disponibilité | vérifier les disponibilités | vérifier mon éligibilité | tester mon éligibilité | suis-je éligible | voir les disponibilités | voir les dates | voir les horaires | consulter les disponibilités | vérifier mon adresse | je vérifie | tester mon site | analyser mon site | tester ma connexion | trouver un magasin | trouver une boutique | trouver une agence | trouver mon agence | trouver un point de vente | trouver un revendeur | trouver un installateur | trouver un professionnel | trouver un artisan | trouver un conseiller | trouver un cours | trouver une formation | trouver un centre | trouver mon magasin | voir nos agences | localiser | près de chez moi | près de chez vous | itinéraire | plan d'accès | voir sur la carte | afficher la carte | voir le plan | voir les tarifs | voir nos tarifs | voir le tarif | voir les prix | voir nos prix | voir nos offres | voir les offres | voir toutes les offres | consulter les tarifs | consulter nos tarifs | découvrir les tarifs | découvrir nos tarifs | tarifs | nos tarifs | les tarifs | prix | nos prix | tarification | grille tarifaire | voir nos formules | voir nos forfaits | voir les forfaits | découvrir nos formules | découvrir nos forfaits | tarifs et offres | offres et tarifs | comparer les offres | comparer | comparer les forfaits | comparer les formules | comparer nos offres | je compare | comparez | comparateur | voir la carte | voir le menu | explorer | explorez | parcourir | parcourez | voir un modèle | voir les modèles | voir un aperçu | prévisualiser | feuilleter | lire un extrait | lire le premier chapitre | consulter un extrait | voir le programme | voir l'agenda | voir le calendrier | voir nos formations | voir les formations | voir les cours | nos offres d'emploi | voir les offres d'emploi | voir nos offres d'emploi | poser une question | poser ma question | posez votre question | donnez votre avis | donner votre avis | donner mon avis | je donne mon avis | laisser un avis | déposer un avis | écrire un avis | partager mon avis | posez-nous vos questions | une question | discuter avec nous | discutez avec nous | discuter | discuter en ligne | chatter | chattez avec nous | chat en direct | ouvrir le chat | démarrer la discussion | clavarder | voter | je vote | rencontrer l'équipe | découvrir l'équipe | voir notre approche | pourquoi nous choisir | pourquoi nous | voir nos engagements | consulter la documentation | voir la documentation | montrez-moi | trouver l'inspiration | s'inspirer | je m'informe | s'informer | visiter le site | voir le site | aller sur le site | learn more | read more | discover | discover more | watch video | see more | explore | view all | combien ça coûte | combien coûte | combien | quel est le prix | quel | quelle | suis-je | puis-je | ai-je droit | êtes-vous | pourquoi | notre façon de | ce que nous | comment nous | les formules | simulateur | calculatrice | calculateur | quiz | la version de démonstration | tester la version de démonstration | tester la version démo | écrire sur le chat | sur le chat | trouver l'agence | la plus proche | le plus proche | continuer la lecture | continuer mes achats | poursuivre mes achats | comment | quels | quelles | où | qui sommes nous en bref | est ce que | horaires et accès | horaires | guide des tailles | trouver un hôtel | trouver un vol | rechercher un vol | écouter un extrait | visite guidée en ligne | discuter en direct | écrivez nous sur whatsapp | contacter sur whatsapp `,
    ),
    mid: phrases(`
      télécharger | télécharger maintenant | télécharger gratuitement | téléchargement | téléchargement gratuit |
      télécharger le guide | télécharger le guide gratuit | télécharger le livre blanc | télécharger l'ebook |
      télécharger l'e-book | télécharger le modèle | télécharger la brochure | télécharger le catalogue |
      télécharger la plaquette | télécharger le pdf | télécharger la checklist | télécharger l'étude |
      télécharger le rapport | télécharger la fiche | télécharger le programme | télécharger la documentation |
      je télécharge | je télécharge le guide | téléchargez | téléchargez le guide | téléchargez gratuitement |
      recevoir le guide | recevoir le guide gratuit | recevoir mon guide | je reçois le guide | je veux le guide |
      obtenir le guide | recevoir par e-mail | recevoir par mail | recevez le guide | recevoir le livre blanc |
      recevoir la brochure | recevoir une brochure | recevoir le catalogue | demander le catalogue |
      demander la brochure | demander une brochure | commander le catalogue | recevoir la documentation |
      demander une documentation | demander la documentation | recevoir une documentation | recevoir un échantillon |
      demander un échantillon | commander un échantillon | échantillon gratuit | recevoir mes résultats |
      recevoir mon résultat | recevoir ma simulation | recevoir la fiche | consulter le guide | je m'abonne |
      s'abonner | m'abonner | abonnez-vous | abonne-toi | s'abonner à la newsletter | s'abonner gratuitement |
      je m'abonne à la newsletter | je m'abonne gratuitement | s'inscrire à la newsletter |
      je m'inscris à la newsletter | m'inscrire à la newsletter | inscrivez-vous à la newsletter |
      inscription à la newsletter | inscription newsletter | recevoir la newsletter | recevoir l'infolettre |
      s'inscrire à l'infolettre | s'abonner à l'infolettre | m'abonner à l'infolettre | recevoir les actualités |
      recevoir nos actualités | recevoir nos conseils | recevoir les bons plans | recevoir nos offres |
      recevoir les offres | rester informé | restez informé | rester informée | suivre l'actualité | s'inscrire |
      m'inscrire | je m'inscris | inscrivez-vous | inscris-toi | inscription | inscription gratuite |
      s'inscrire gratuitement | je m'inscris gratuitement | inscrivez-vous gratuitement | m'inscrire gratuitement |
      s'inscrire maintenant | je m'inscris maintenant | inscrivez-vous maintenant | s'inscrire ici | s'enregistrer |
      pas encore inscrit | nouveau client | créer un compte | créer mon compte | je crée mon compte |
      créez votre compte | créer un compte gratuit | créer mon compte gratuit | créer mon compte gratuitement |
      créer un compte gratuitement | créer votre compte | créer mon espace | créer un profil | créer mon profil |
      ouvrir un compte | ouvrir mon compte | j'ouvre mon compte | ouvrez un compte | ouvrez votre compte |
      ouvrir un compte gratuit | devenir client | je deviens client | rejoindre | rejoindre la communauté |
      rejoignez-nous | nous rejoindre | rejoignez la communauté | je rejoins | je rejoins la communauté |
      rejoindre le club | rejoindre l'équipe | participer | je participe | participez | participer gratuitement |
      essayer gratuitement | essayez gratuitement | j'essaie gratuitement | j'essaye gratuitement |
      je teste gratuitement | essai gratuit | essai gratuit 14 jours | tester gratuitement | testez gratuitement |
      commencer gratuitement | commencez gratuitement | je commence gratuitement | démarrer gratuitement |
      démarrez gratuitement | je démarre gratuitement | utiliser gratuitement | utilisez gratuitement |
      profiter gratuitement | se lancer gratuitement | gratuit essayer | essayer maintenant | j'essaie | j'essaye |
      essayez | essayez maintenant | essaie gratuitement | tester sans engagement | essayer sans engagement |
      me prévenir | prévenez-moi | être prévenu | être prévenue | être alerté | être alertée | m'alerter | alertez-moi |
      m'avertir | être averti | avertissez-moi | être informé | être notifié | me notifier | créer une alerte |
      me prévenir du retour en stock | rejoindre la liste d'attente | rejoindre la liste |
      s'inscrire sur la liste d'attente | m'inscrire sur la liste d'attente | je m'inscris sur la liste d'attente |
      liste d'attente | demander un accès | demander l'accès | obtenir l'accès | accès anticipé |
      obtenir un accès anticipé | demander une invitation | rejoindre la bêta | réserver ma place |
      je réserve ma place | réservez votre place | réserver une place | réserve ta place | participer au webinaire |
      s'inscrire au webinaire | je m'inscris au webinaire | s'inscrire à l'événement | s'inscrire à l'atelier |
      inscription au webinaire | voir le webinaire | revoir le webinaire | voir le replay | accéder au replay |
      regarder le replay | participer à l'atelier | continuer avec google | continuer avec apple |
      continuer avec facebook | continuer avec microsoft | continuer avec e-mail | continuer avec mon e-mail |
      s'inscrire avec google | s'inscrire avec apple | s'inscrire avec facebook | s'inscrire avec un e-mail |
      s'inscrire par e-mail | télécharger l'application | télécharger l'appli | télécharger l'app |
      téléchargez l'application | téléchargez l'appli | obtenir l'application | télécharger dans l'app store |
      télécharger sur l'app store | disponible sur google play | disponible sur l'app store | app store | google play |
      installer | installer l'application | installer maintenant | j'installe | ajouter à chrome | ajouter à firefox |
      installer l'extension | ajouter au panier | ajouter à mon panier | j'ajoute au panier | ajouter dans mon panier |
      mettre au panier | ajouter au sac | ajouter à la liste | ajouter à ma liste | ajouter à ma liste d'envies |
      ajouter aux favoris | ajouter à mes favoris | ajouter à la wishlist | enregistrer pour plus tard |
      mettre de côté | nous contacter | contactez-nous | contacte-nous | contact | contacter |
      contactez nous dès maintenant | me contacter | contactez-moi | prendre contact | prenez contact |
      je prends contact | entrer en contact | entrons en contact | nous écrire | écrivez-nous | écrire un message |
      envoyer un message | envoyer le message | envoyer mon message | envoyez-nous un message | j'envoie mon message |
      laisser un message | envoyer un e-mail | envoyer un mail | nous envoyer un message | formulaire de contact |
      demander des informations | demande d'information | demande d'informations | demander plus d'informations |
      demander une information | demander des renseignements | demande de renseignements | recevoir des informations |
      recevoir plus d'informations | envoyer ma demande | envoyer la demande | envoyer votre demande |
      j'envoie ma demande | faire une demande de contact | discutons-en | discutons | parlons-en | dites-nous bonjour |
      une question contactez-nous | profiter de l'offre | je profite de l'offre | profitez de l'offre |
      profiter de la promotion | j'en profite maintenant | obtenir ma réduction | obtenir mon code |
      recevoir mon code promo | recevoir mon code | profiter de la réduction | débloquer | débloquer l'accès |
      débloquer l'offre | suivre | suivez-nous | nous suivre | suis-nous | suivez-nous sur instagram |
      s'abonner à la chaîne | créer mon site | créer un site | créer ma boutique | créer mon équipe |
      inviter mon équipe | sign up | get started free | try for free | contact us | subscribe | join now |
      download now | newsletter | infolettre | la lettre hebdomadaire | m'avertir dès | me prévenir dès |
      être averti dès | avec un compte google | avec mon compte google | avec un compte apple | avec mon compte apple |
      jours gratuits | mois gratuit | mois offert | modèle de devis | écrivez à | écrire à | restez informée | ne rien manquer | ne manquez rien | recevoir les actus | commander un échantillon gratuit | rappelez moi l'ouverture | préinscription | je me préinscris | réserver ma place gratuitement | m'inscrire au webinaire | je signe la pétition | laissez nous un message | profiter de la remise `),
    high: phrases(`
      acheter | acheter maintenant | acheter en ligne | j'achète | j'achète maintenant | achetez | achetez maintenant |
      acheter un billet | acheter des billets | acheter mes billets | acheter ici | billetterie | réserver mes billets |
      prendre mes billets | commander | je commande | commandez | commander maintenant | commander en ligne |
      je commande maintenant | commandez maintenant | passer commande | passer la commande | passer ma commande |
      commander avec obligation de paiement | commande avec obligation de paiement | commander et payer |
      valider ma commande | valider la commande | confirmer ma commande | confirmer la commande |
      finaliser ma commande | finaliser la commande | terminer ma commande | payer | payer maintenant | je paie |
      je paye | payer avec paypal | payer par carte | payer en ligne | payer ma commande | procéder au paiement |
      passer au paiement | passer à la caisse | passer la caisse | aller au paiement | continuer vers le paiement |
      finaliser l'achat | finaliser mon achat | précommander | je précommande | précommandez | offrir | j'offre |
      offrir un bon cadeau | souscrire | souscrire maintenant | souscrire en ligne | je souscris | souscrivez |
      souscrivez en ligne | souscrire à cette offre | souscrire à l'offre | je souscris en ligne | choisir cette offre |
      choisir ce forfait | choisir cette formule | choisir ce plan | choisir mon forfait | choisir ma formule |
      choisir mon offre | choisir un forfait | choisir une formule | choisir une offre | je choisis cette offre |
      je choisis cette formule | je choisis ce forfait | sélectionner cette offre | sélectionner ce forfait |
      s'abonner maintenant | s'abonner en ligne | s'abonner dès 1 euro | prendre un abonnement | devenir membre |
      je deviens membre | devenez membre | devenir adhérent | devenir abonné | adhérer | j'adhère | adhérez |
      adhérer en ligne | j'adhère en ligne | adhérer maintenant | passer à la version pro | passer à pro |
      passer au premium | passer premium | passer à premium | passer en illimité | changer de forfait |
      mettre à niveau | changer d'offre | démarrer l'essai | démarrer mon essai | démarrer l'essai gratuit |
      démarrer mon essai gratuit | démarrez votre essai gratuit | commencer l'essai | commencer mon essai |
      commencer l'essai gratuit | commencer mon essai gratuit | commencez votre essai gratuit | je démarre mon essai |
      je démarre mon essai gratuit | je commence mon essai gratuit | lancer mon essai gratuit |
      activer mon essai gratuit | réserver | je réserve | réservez | réservez maintenant | réserver maintenant |
      réserver en ligne | réserver une table | réserver ma table | réserver un séjour | réserver mon séjour |
      réserver une chambre | réserver ma chambre | réserver une nuit | réserver un cours | réserver mon cours |
      réserver ce logement | vérifier et réserver | réserver une démo | réserver ma démo | réserver une démonstration |
      réserver un appel | réserver mon appel | réserver un appel découverte | réserver un créneau |
      réserver mon créneau | réserver un rendez-vous | réserver mon rendez-vous | réserver une consultation |
      réserver une séance | réserver ma séance | réserver un essai | réserver une visite | prendre rendez-vous |
      prendre un rendez-vous | je prends rendez-vous | prenez rendez-vous | prendre rdv | je prends rdv |
      prendre rendez-vous en ligne | prenez rdv | rendez-vous en ligne | demander un rendez-vous |
      fixer un rendez-vous | obtenir un rendez-vous | prendre rendez-vous avec un expert | planifier un appel |
      planifier un rendez-vous | planifier une démo | planifier ma démo | planifier une visite |
      planifier une rencontre | programmer une démo | programmer un appel | programmer un rendez-vous |
      choisir un créneau | choisir mon créneau | demander une démo | demander une démonstration | demandez une démo |
      demandez une démonstration | je demande une démo | demander ma démo | démo gratuite | obtenir une démo |
      demande de démo | demander une démo gratuite | demander une consultation | consultation gratuite |
      demander un bilan | bilan gratuit | bilan offert | parler à un expert | parler à un conseiller |
      parler à un commercial | parlez à un expert | parlez à un conseiller | parler à notre équipe |
      parler avec un expert | parler à un humain | échanger avec un expert | échanger avec un conseiller |
      échanger avec nous | échangeons | échanger avec notre équipe | contacter un conseiller | contacter un expert |
      contacter un commercial | contacter le service commercial | contacter l'équipe commerciale |
      contacter les ventes | contacter notre équipe commerciale | discuter avec un expert |
      discuter avec un conseiller | rencontrer un conseiller | rencontrer un expert | parler de mon projet |
      parlez-nous de votre projet | parlons de votre projet | demander une visite | planifier ma visite | appeler |
      appelez | appelez-nous | appelez nous maintenant | appeler maintenant | appelez maintenant | nous appeler |
      j'appelle | appeler un conseiller | appelez un conseiller | nous téléphoner | être rappelé | être rappelée |
      être rappelé gratuitement | me faire rappeler | je me fais rappeler | faites vous rappeler | se faire rappeler |
      rappelez-moi | demander un rappel | demander à être rappelé | je souhaite être rappelé | on vous rappelle |
      rappel gratuit | rappel immédiat | être contacté | être recontacté | je souhaite être contacté |
      être contacté par un conseiller | demander un devis | demandez un devis | demander un devis gratuit |
      demandez votre devis | demandez votre devis gratuit | je demande un devis | je demande mon devis |
      demander mon devis | demander mon devis gratuit | demande de devis | demande de devis gratuit | obtenir un devis |
      obtenir un devis gratuit | obtenir mon devis | obtenir mon devis gratuit | obtenez un devis |
      obtenez votre devis | recevoir un devis | recevoir mon devis | recevoir mes devis | recevoir des devis |
      je reçois mon devis | recevez votre devis | faire un devis | faire mon devis | faire un devis en ligne |
      je fais mon devis | devis gratuit | devis en ligne | mon devis | mon devis gratuit | votre devis gratuit |
      devis gratuit en ligne | devis immédiat | devis sur mesure | demander une soumission | obtenir une soumission |
      soumission gratuite | demander une estimation | demander un tarif | demander un prix | obtenir un prix |
      obtenir mon tarif | obtenir mon prix | voir mon tarif | recevoir mon tarif | connaître mon tarif |
      demander une offre | demander une offre gratuite | recevoir une offre | demander une proposition |
      recevoir une proposition | offre sur mesure | démarrer un projet | démarrer mon projet | lancer mon projet |
      démarrons votre projet | postuler | je postule | postulez | postuler maintenant | postuler en ligne |
      postuler à cette offre | candidater | je candidate | déposer ma candidature | envoyer ma candidature |
      déposer une candidature | envoyer mon cv | candidature spontanée | soumettre ma candidature | faire une demande |
      faire ma demande | faire une demande en ligne | faire ma demande en ligne | je fais ma demande |
      demander mon crédit | demander un crédit | demander un prêt | faire une demande de prêt | demander ma carte |
      demander une carte | déposer mon dossier | déposer un dossier | constituer mon dossier | commencer ma demande |
      commencer mon inscription | donner | je donne | donnez | donner maintenant | faire un don | je fais un don |
      faites un don | faire un don maintenant | faire un don ponctuel | faire un don mensuel | don mensuel |
      don ponctuel | je donne chaque mois | donner chaque mois | donner une fois | je soutiens | soutenir |
      soutenez-nous | nous soutenir | soutenir l'association | soutenir le projet | contribuer | parrainer |
      je parraine | parrainer un enfant | parrainer un ami parrainage | signer | je signe | signer la pétition |
      signer le contrat | signer en ligne | vérifier mon identité | confirmer mon identité |
      télécharger une pièce d'identité | louer | je loue | louer maintenant | résilier et souscrire | buy now |
      order now | book now | book a demo | request a demo | get a quote | shop now | start free trial | contact sales |
      donate | devis | un devis | rendez-vous | un rendez-vous | rdv | soumission | rappel | essai routier |
      réserver un essai routier | par téléphone | mes places | prendre mes places | marraine | devenir marraine |
      devenir parrain | l'offre premium | passer à l'offre | je passe à l'offre | version premium | lancer mon essai |
      lancer l'essai | commencer la période d'essai | demande de prêt | demande de crédit | ma demande de prêt |
      ma demande de crédit | faire ma demande de prêt | un rappel | choisir une date | faire estimer | vendre ma voiture | devenir bénévole | s'abonner à | choisir la formule | choisir pro | choisir premium | passer en pro | renouveler | je renouvelle | signer électroniquement | vérifier votre identité | envoyer ma pièce d'identité | télécharger ma pièce d'identité | déposer mes justificatifs | connecter ma banque | réserver un billet | valider mon panier | régler | offrir en cadeau | recommander une fois encore `),
    ambiguous: phrases(
      `commencer | commencer maintenant | commencez | commencez maintenant | c'est parti | on y va | allons-y | je commence | je commence maintenant | démarrer | démarrer maintenant | démarrez | démarrez maintenant | je démarre | débuter | se lancer | je me lance | lancez-vous | lancer | continuer | je continue | poursuivre | suivant | étape suivante | passer à l'étape suivante | prochaine étape | envoyer | j'envoie | envoyez | soumettre | valider | je valide | confirmer | je confirme | ok | oui | oui je veux | j'en profite | je profite | j'en profite vite | profitez-en | en profiter | profiter | j'y vais | je veux en profiter | essayer | tester | je teste | testez | testez maintenant | tester maintenant | cliquez ici | cliquer ici | cliquez | ici | accéder | accéder au site | accéder au formulaire | accéder à l'offre | entrer | voir | je vois | voir l'offre | voir ici | plus | plus d'infos | plus d'info | plus d'informations | plus d'information | infos | informations | détails | le détail | terminer | fini | obtenir | je l'obtiens | recevoir | je reçois | demander | je demande | choisir | je choisis | sélectionner | ouvrir | activer | j'active | utiliser | je le veux | je la veux | je suis prêt | je suis intéressé | ça m'intéresse | cela m'intéresse | je suis partant | en route | démo | gratuit | gratuitement | enregistrer | sauvegarder | mettre à jour | lien | bouton | remplir le formulaire | compléter le formulaire | lire | passer à l'action | agir | j'agis | agissez | faire le premier pas | get started | start now | submit | continue | next | passer à l'étape | je veux ça | étape 2 | je participe maintenant | j'accepte l'offre | oui je le veux | je veux essayer `,
    ),
    pages: phrases(`articles (plus anciens/plus récents/précédents/suivants) | page (précédente/suivante)`),
    neutral: phrases(
      `(augmenter/diminuer) la quantité | menu | ouvrir le menu | fermer le menu | menu principal | navigation | basculer la navigation | afficher le menu | fermer | fermer la fenêtre | x | retour | retour à l'accueil | retour en haut | haut de page | haut de la page | revenir en haut | page précédente | précédent | précédente | suivante | diapositive suivante | diapositive précédente | image suivante | image précédente | annuler | ignorer | passer cette étape | aller au contenu | aller au contenu principal | passer au contenu | passer au contenu principal | accéder au contenu | pas maintenant | plus tard | peut-être plus tard | non merci | non | continuer en tant qu'invité | rechercher | recherche | chercher | ouvrir la recherche | rechercher sur le site | accueil | page d'accueil | à propos | à propos de nous | qui sommes-nous | l'entreprise | notre entreprise | la société | le groupe | carrières | carrière | recrutement | emplois | presse | espace presse | actualités | actualité | actus | blog | magazine | médias | investisseurs | plan du site | aide | centre d'aide | support | assistance | service client | foire aux questions | faq | questions fréquentes | questions fréquemment posées | mentions légales | conditions générales | conditions générales de vente | conditions générales d'utilisation | conditions d'utilisation | cgv | cgu | politique de confidentialité | confidentialité | protection des données | données personnelles | vie privée | politique des cookies | politique de cookies | politique relative aux cookies | cookies | gestion des cookies | gérer les cookies | gérer mes cookies | paramètres des cookies | préférences cookies | paramétrer | paramétrer les cookies | personnaliser | tout accepter | accepter | j'accepte | accepter tout | accepter et fermer | accepter les cookies | accepter et continuer | continuer sans accepter | tout refuser | refuser | je refuse | refuser tout | d'accord | j'ai compris | compris | enregistrer mes choix | enregistrer mes préférences | droit de rétractation | rétractation | résilier | résilier votre contrat | résilier mon contrat | résiliation | résilier en ligne | livraison | livraison et retours | retours | suivi de commande | suivre ma commande | moyens de paiement | accessibilité | accessibilité non conforme | accessibilité partiellement conforme | accessibilité totalement conforme | langue | changer de langue | français | english | anglais | nederlands | deutsch | devise | changer de pays | pays | partager | imprimer | publier le commentaire | laisser un commentaire | commenter | commentaires | répondre | j'aime | signaler | afficher le mot de passe | masquer le mot de passe | voir le mot de passe | modifier | éditer | supprimer | effacer | réinitialiser | tout effacer | filtrer | filtres | appliquer | appliquer les filtres | trier | trier par | appliquer le code | appliquer le code promo | ajouter un code promo | facebook | twitter | instagram | linkedin | youtube | tiktok | pinterest | whatsapp | telegram | github | panier | mon panier | voir le panier | voir mon panier | mes favoris | favoris | ma liste d'envies | déplier | replier | afficher moins | voir moins | réduire | agrandir | plein écran | pause | couper le son | copier | copier le lien | copié | profil | préférences | paramètres | mode sombre | mode clair | se déconnecter | déconnexion | se désabonner | se désinscrire | tous droits réservés | devenir partenaire | crédits | search | close | menu mobile | privacy policy | revenir à l'accueil | taille du texte | passer la navigation | accès direct au contenu | livraisons et retours | retours et échanges | retours et remboursements | politique de retour | frais de livraison | modes de paiement | paiement sécurisé | réclamations | médiateur | déclaration d'accessibilité | développement durable | nos engagements | relations investisseurs | communiqués de presse | personnaliser mes choix | me le rappeler plus tard | ne plus afficher | agrandir l'image | page suivante | photo suivante | effacer les filtres | signaler un problème | choisir la langue `,
    ),
    login: phrases(`
      se connecter | connexion | connectez-vous | connecte-toi | me connecter | je me connecte | s'identifier |
      identifiez-vous | m'identifier | identification | login | log in | mon compte | accéder à mon compte |
      accéder à mon espace | mon espace | mon espace client | mon espace personnel | mon espace adhérent |
      espace client | espace clients | espace adhérent | espace adhérents | espace membre | espace membres |
      espace abonné | espace assuré | espace personnel | espace perso | espace pro | espace professionnel |
      espace partenaire | espace partenaires | espace donateur | espace candidat | espace locataire | espace élève |
      accès client | accès clients | accès membre | accès membres | portail client | zone client | déjà client |
      déjà inscrit | déjà membre | déjà un compte | vous avez déjà un compte | j'ai déjà un compte | déjà abonné |
      déjà enregistré | mot de passe oublié | mot de passe perdu | identifiant oublié | réinitialiser mon mot de passe |
      tableau de bord | mon tableau de bord | mon profil | se connecter avec google | se connecter avec apple |
      se connecter avec facebook | connexion avec google | franceconnect | s'identifier avec franceconnect | sign in |
      my account | suivre mon colis | suivi de colis | mes commandes | mes réservations | gérer ma réservation | ma réservation | gérer mon abonnement | mon abonnement | espace étudiant | espace patient | banque en ligne | mes factures | payer ma facture `),
    verbs: {
      anywhere: false,
      low: phrases(
        `voir | vois | voyez | découvr | regard | lire | lisez | explor | parcour | compar | calcul | estim | simul | trouv | vérif | pose | posez | visionn | écout | consult | feuillet | compren | apprend | apprenez | vot | test | testez | analys | évalu | mesur | cherch | recherch | affich | rencontr | visit | inspir | inspirez | jouer | joue | répond | localis | savoir | montr | imagin | je découvr | je regard | je calcul | je simul | je compar | je trouv | je vérifi | je test | je li | j'estim | je consult | je visit | je vois | venez découvr | et si | comment | chiffr | évaluer | connaî | calculez | plong | initi | je lis | mieux compren | faire le point | je découvre | pourquoi | combien | quel | vérifi | partag | dans quel`,
      ),
      mid: phrases(
        `télécharg | recev | reçoi | abonn | s'abonn | inscri | s'inscri | m'inscri | cré | créez | rejoi | install | contact | ajout | suiv | essay | essai | particip | envoy | écri | ouvr | enregistr | débloqu | obten | préven | avert | alert | invit | profit | demander des info | je télécharg | je reçoi | je m'abonn | je m'inscri | je cré | je rejoi | je particip | je contact | je profit | j'essa | j'ajout | j'ouvr | j'envoi | j'écri | me préven | m'abonn | nous contact | nous écri | nous rejoi | rest | personnalis | configur | concev | construi | bénéfici | sauvegard | constitu | je construi | averti | laiss | mett | rejoign | rejoin | créer `,
      ),
      high: phrases(
        `achet | achèt | command | réserv | appel | postul | candidat | donn | souscri | demand | prend | prene | parl | planifi | programm | devis | précommand | lou | soutien | souten | adhér | parrain | sign | échang | rappel | finalis | passer command | j'achèt | je command | je réserv | je postul | je donn | je souscri | je demand | je prend | je soutien | j'adhèr | je parrain | je sign | je veux être rappel | je souhaite être rappel | être rappel | me faire rappel | faire un don | faire un devis | faire une demande | prendre rendez | conven | fixe | joind | caler | je souhaite un | je veux un devis | je passe à | financ | investi | assur | confi | engag | vend | aid | dépos | je financ | je vend | je loue | bloqu | mandat | payer | louer | loue | renouvel | prenez | donner | donnez | payez | offrir | offrez | offre un | offre le | je paie | paiement `,
      ),
    },
    cues: {
      scroll: phrases('afficher plus | charger plus | plus de résultats | voir la suite | faire défiler'),
      video: phrases(`
        vidéo | vidéos | regard* | visionn* | film | bande annonce | écout* | podcast | voir la démo | voir une démo |
        replay | extrait vidéo `),
      pricing: phrases(`
        tarifs | nos prix | les prix | le tarif | tarification | grille tarifaire | offres | nos offres | formules |
        forfaits | abonnements | comparer les offres | comparer les forfaits | comparer les formules | carte | menu |
        combien ça coûte | combien coûte | quel est le prix | leurs prix | les formules
      `),
      quiz: phrases(`
        quiz | test | en 3 questions | en 4 questions | en 5 questions | en quelques questions | questionnaire |
        diagnostic | mon profil | quel | quelle | résultat | résultats | enquête | ma formule | mon produit | ma taille | fait pour moi | fait pour vous | me correspond | test de | faire le test `),
      calculator: phrases(`
        calcul* | simul* | estim* | économies | capacité d'emprunt | configurateur | chiffrer | chiffr* |
        combien puis-je | puis-je emprunter | calculatrice | combien | mensualité | mensualités `),
      check: phrases(`
        vérif* | disponib* | éligib* | magasin | magasins | agence | agences | point de vente | boutique proche |
        trouver un | trouver une | trouver mon | trouver votre | localis* | itinéraire | plan d'accès | sur la carte |
        les dates | les horaires | analyser mon | tester mon | tester ma | tester votre | près de chez |
        test d'éligibilité | suis-je | ai-je droit | la plus proche | le plus proche | raccordable | trouver l'agence | boutique la plus proche | revendeur | disponibilité | disponibilités | proche | vols | vol | hôtel | code postal | horaires | mon site | votre site | zone de livraison | domaine `),
      chat: phrases(`
        discut* | chat | chatt* | clavard* | poser une question | poser ma question | posez | question | whatsapp | tchat | tchater | discuter en direct `),
      sandbox: phrases(`
        essayer la démo | tester la démo | lancer la démo | démo interactive | démo en ligne | bac à sable |
        accéder à la démo | environnement de test | version de démonstration | version démo
      `),
      question: phrases('vot* | répondre à | votre avis | mon avis | un avis'),
      discover: phrases('lire* | lisez | témoignages | avis'),
      learn: phrases(`
        en savoir plus | savoir plus | savoir | apprendre | comment | lire* | lisez | article | articles | histoire |
        pourquoi | témoignage | témoignages | avis | blog | fonctionne | compren* | étude de cas | cas client |
        cas clients | études de cas | méthode | démarche | approche | engagements | équipe | documentation |
        visite guidée | visite virtuelle | visite | learn more | read more | en apprendre | informe | s'informer |
        notre façon | ce que nous | nos conseils | notre histoire | mission `),
      explore: phrases(`
        découvr* | explor* | parcour* | catalogue | collection* | produit | produits | exemple | exemples | modèle |
        modèles | réalisation* | boutique | gamme | service | services | solution | solutions | fonctionnalités |
        projet | projets | galerie | prestations | références | portfolio | formations | cours | programme | extrait |
        aperçu | feuillet* | tout | tous | toutes | détails | détail | voir plus | offres d'emploi | métiers | fiche |
        inspir* | explore | site | tout voir | voir tout | collection | collections | réalisations | chambres | destinations | carte | menu | nouveautés | meilleures ventes | recettes | catalogue en ligne | biens | univers `),
      newsletter: phrases(`
        newsletter | newsletters | infolettre | lettre d'information | lettre d'info | abonn* | actualités | actus |
        bons plans | conseils | nos offres | informé | informée | subscribe | la lettre | lettre hebdomadaire | ne rien manquer | lettre | nouvelles `),
      waitlist: phrases(`
        liste d'attente | prévenir | prévenu | prévenue | prévenez* | averti* | alert* | notifi* | bêta |
        accès anticipé | rejoindre la liste | demander un accès | demander l'accès | invitation | être informé |
        waitlist | préven* | de retour | préinscri* | préinscription | retour en stock `),
      content: phrases(`
        guide | guides | livre blanc | ebook | e-book | brochure | plaquette | catalogue | documentation | modèle |
        modèles | checklist | check list | pdf | étude | rapport | fiche | fiches | kit | dossier | échantillon |
        échantillons | programme | par e-mail | par mail | recette | recettes | mémo | extrait | chapitre | code promo |
        mon code | réduction | promotion | offre | cadeau | bon de réduction | résultat | résultats | mes résultats |
        ma simulation | support | présentation | modèle gratuit | remise | programme pdf `),
      webinar: phrases(`
        webinaire | webinaires | webinar | place | places | atelier | ateliers | événement | évènement | conférence |
        masterclass | replay | salon | portes ouvertes | séminaire | ma place `),
      install: phrases(`
        application | appli | app | install* | chrome | firefox | safari | edge | extension | plugin | app store |
        google play | ios | android | windows | mac | wordpress | télécharg* | logiciel
      `),
      cart: phrases(`panier | plus tard | favoris | liste d'envies | wishlist | liste | sac | de côté | ma liste`),
      contact: phrases(
        `contact | contactez-nous | nous contacter | contactez | contacter | prendre contact | message | information | informations | renseignements | renseignement | écrire | écrivez* | envoyer un e-mail | envoyer un mail | discutons | parlons-en | contact us | bonjour | écri* | demander des | envoyer ma demande | envoyer la demande | envoyer votre demande | envoie ma demande | demande de contact | parlons | parlez nous | contact* | renseignement* `,
      ),
      social: phrases(
        `suivez-nous | suivre | suivez | nous suivre | suis-nous | sur instagram | sur facebook | sur linkedin | sur youtube | chaîne | suiv* | partag* | sur tiktok `,
      ),
      account_sso: phrases(`
        avec google | avec apple | avec facebook | avec microsoft | avec linkedin | avec e-mail | avec mon e-mail |
        avec un e-mail | par e-mail | compte google | compte apple | compte microsoft
      `),
      account: phrases(`
        compte | inscri* | inscription | rejoi* | espace | profil | communauté | club | équipe | participe* |
        enregistrer | client | adhésion gratuite | sign up | join | créer mon site | créer un site | ma boutique | mon site | mon espace `),
      trial:
        phrases(`essay* | essai* | test* | période d'essai | version d'essai | jours gratuits | jours offerts | mois offert | mois gratuit | mois offerts | free trial | mon essai | un essai gratuit | essai gratuit | l'essai | votre essai | jours d'essai
`),
      free: phrases(`
        gratuit | gratuite | gratuits | gratuites | gratuitement | gratis | free
      `),
      quote: phrases(`
        devis | soumission | tarif | un prix | mon prix | proposition | demander une offre | demander une estimation |
        recevoir une offre | offre sur mesure | mon projet | un projet | votre projet | offre gratuite | quote | estimer mon bien | faire estimer | vendre ma | chiffrage `),
      call: phrases(`
        appeler | appelez* | appelez-nous | appelle | téléphoner | par téléphone | joindre | appel* | téléphon* `),
      callback: phrases(`rappel* | rappelé | rappelée | être contacté | être recontacté | recontacté | être rappelé`),
      meeting: phrases(`
        rendez-vous | rdv | démo | démos | démonstration | appel | expert | experts | experte | conseiller |
        conseillers | conseillère | commercial | commerciale | ventes | échang* | entretien | visite | parler | parlez |
        parlons | bilan | consultation | créneau | rencontr* | séance | audit | réunion | demo | sales | essai routier |
        réserver un essai | échange | échanger `),
      donate_monthly: phrases(`
        mensuel | mensuelle | chaque mois | tous les mois | par mois | parrain* | marraine | membre | adhér* | adhèr* |
        adhésion | mécène | don régulier | parrain | don mensuel | adhérent | bénévole mensuel `),
      donate: phrases('don | dons | donne | donner | donnez | soutenir | soutenez* | soutiens | contribu* | donate'),
      apply: phrases(`
        postul* | candidat* | cv | dossier | prêt | crédit | demande en ligne | ma carte | une carte |
        faire une demande | faire ma demande | fais ma demande | commencer ma demande | mon inscription | bénévole | candidature `),
      subscribe_paid: phrases(`
        souscri* | forfait* | offre | formule | pro | premium | abonn* | abonnement | plan | illimité |
        mettre à niveau | version | forfait | renouvel* `),
      contract: phrases(
        `signer | signez | je signe | signature | contrat | obligation de paiement | signer le contrat | signer en ligne | signer électroniquement`,
      ),
      identity: phrases(`identité | pièce d'identité | justificatif | passeport | justificatifs | ma banque`),
      buy: phrases(`
        achet* | achèt* | achat | achats | commande* | pay | payer | paie | paye | paiement | caisse | réserv* |
        précommand* | billet | billets | billetterie | offrir | offre | bon cadeau | louer | loue | buy | order |
        shop now | book now | mes places | place | acheter | achète | achetez | command* | réserver une chambre | chambre | table | panier valider | régler `),
    },
    vague: phrases(`
      envoyer | soumettre | valider | je valide | cliquez ici | cliquer ici | cliquez | ici | ok | oui | suivant |
      continuer | je continue | poursuivre | étape suivante | confirmer | je confirme | terminer | plus |
      en savoir plus | savoir plus | lire la suite | lire plus | voir plus | voir | découvrir | découvrez |
      je découvre | plus d'infos | plus d'info | plus d'informations | détails | voir les détails | infos |
      informations | commencer | commencer maintenant | je commence | démarrer | démarrer maintenant | c'est parti |
      j'en profite | profiter | en profiter | essayer | tester | télécharger | obtenir | recevoir | demander | accéder |
      ouvrir | choisir | sélectionner | enregistrer | bouton | lien | submit | learn more | read more
    `),
  },

  consent: {
    banner: phrases(`
      cookie | cookies | nous utilisons des cookies | ce site utilise des cookies | utilise des cookies |
      utilisons des cookies | des cookies et | politique de cookies | politique des cookies | gestion des cookies |
      gestion de vos cookies | vos préférences | votre vie privée | vie privée | respect de votre vie privée |
      nous respectons votre vie privée | votre confidentialité | consentement | votre consentement |
      gérer le consentement | rgpd | cnil | traceurs | technologies similaires | données personnelles |
      nos partenaires | intérêt légitime | publicité personnalisée | publicités personnalisées | mesure d'audience |
      stocker et accéder | stocker et ou accéder | finalités | témoins | témoins de navigation | fichiers témoins |
      loi 25 | axeptio
    `),
    buttons: phrases(`
      accepter | tout accepter | accepter tout | j'accepte | j'accepte tout | accepter les cookies |
      accepter tous les cookies | accepter et fermer | accepter et continuer | accepter la sélection |
      accepter les témoins | autoriser | tout autoriser | autoriser tous les cookies | autoriser la sélection |
      d'accord | ok | ok pour moi | ok j'ai compris | j'ai compris | compris | je suis d'accord | oui j'accepte |
      accepter et accéder au site | refuser | tout refuser | refuser tout | refuser les cookies |
      refuser tous les cookies | je refuse | je refuse tout | non merci | continuer sans accepter |
      poursuivre sans accepter | refuser et continuer | uniquement les nécessaires | seulement les nécessaires |
      cookies nécessaires uniquement | uniquement les cookies nécessaires | strictement nécessaires |
      interdire tous les cookies | s'opposer | tout bloquer | paramétrer | paramétrer les cookies |
      paramétrer mes choix | paramètres | paramètres des cookies | paramètres cookies | gérer | gérer les cookies |
      gérer mes cookies | gérer mes choix | gérer mes préférences | gérer les préférences | gérer les options |
      gérer les témoins | personnaliser | personnaliser mes choix | je personnalise | je choisis | je paramètre |
      configurer | configurer les cookies | préférences | préférences cookies | préférences des cookies |
      plus d'options | options | voir les détails | afficher les détails | afficher les finalités | en savoir plus |
      plus d'informations | enregistrer | enregistrer mes choix | enregistrer les préférences | enregistrer et fermer |
      enregistrer mes préférences | sauvegarder | sauvegarder mes choix | sauvegarder et fermer | valider mes choix |
      valider | confirmer mes choix | confirmer la sélection | politique de confidentialité | politique de cookies |
      politique des cookies | voir nos partenaires | liste des partenaires | fermer | mentions légales | accept all |
      reject all | accept | settings
    `),
  },

  fields: {
    kinds: {
      text: phrases(
        ` autre montant | montant libre | nom du projet | nom du produit | nom de l'événement | nom de l'équipe | nom de votre animal | nom de l'animal | immatriculation | numéro de commande | numéro de facture | référence | question secrète | réponse secrète`,
      ),
      email: phrases(`
        adresse e-mail | adresse mail | adresse électronique | adresse courriel | adresse de messagerie |
        adresse de courriel | e-mail | e-mails | mail | courriel | mél | e-mail professionnel | mail professionnel |
        adresse e-mail professionnelle | votre e-mail | votre mail | courrier électronique | votre courriel
      `),
      phone: phrases(`
        numéro de téléphone | numéro de téléphone portable | numéro de portable | numéro de mobile | n de téléphone |
        téléphone | tél | tel | téléphone portable | téléphone mobile | portable | mobile | gsm | natel | cellulaire |
        numéro de gsm | whatsapp | fax | télécopie | ligne directe | numéro à rappeler | indicatif | joindre `),
      'given-name': phrases('prénom | votre prénom | prénoms | deuxième prénom | prénom usuel | first name'),
      'family-name': phrases(`
        nom de famille | nom de naissance | nom de jeune fille | nom d\'usage | nom patronymique | last name
      `),
      'card-name': phrases(`
        titulaire de la carte | nom sur la carte | nom du titulaire | nom figurant sur la carte | nom du porteur |
        porteur de la carte
      `),
      'card-number': phrases(`
        numéro de carte | numéro de la carte | numéro de carte bancaire | numéro de carte de crédit | n de carte |
        carte bancaire | carte de crédit | numéro cb
      `),
      'card-expiry': phrases(`
        date d'expiration | expiration | expire le | date de validité | date d'échéance | validité | mm aa | mm aaaa |
        expire fin | mois d'expiration | année d'expiration | valable jusqu'au
      `),
      'card-code': phrases(`
        cvc | cvv | cvv2 | cryptogramme | cryptogramme visuel | code de sécurité | code de vérification de la carte |
        code cvc | code cvv | numéro de vérification
      `),
      bank: phrases(`
        iban | bic | swift | rib | numéro de compte | titulaire du compte | nom de la banque | banque | domiciliation |
        mandat sepa | prélèvement | coordonnées bancaires | spécimen de chèque | numéro de transit
      `),
      'national-id': phrases(`
        numéro de sécurité sociale | n de sécurité sociale | numéro sécurité sociale | sécurité sociale | nir |
        numéro d'assurance sociale | nas | numéro avs | n avs | numéro de registre national | registre national | niss |
        carte d'identité | numéro de carte d'identité | pièce d'identité | passeport | numéro de passeport |
        permis de conduire | numéro de permis | numéro fiscal | numéro de tva | n de tva | tva intracommunautaire |
        n tva | numéro tva | numéro ine | titre de séjour
      `),
      health: phrases(`
        antécédents médicaux | antécédents | maladie | maladies | traitement médical | traitements en cours |
        médicaments | allergies | allergie | symptômes | handicap | grossesse | enceinte | poids | groupe sanguin |
        fumeur | fumeuse | état de santé | santé | régime de sécurité sociale | régime | régime obligatoire |
        médecin traitant | motif de consultation | assurance maladie | carte vitale | intolérances
      `),
      'birth-date': phrases(`
        date de naissance | né le | née le | né e le | année de naissance | jour de naissance | mois de naissance |
        anniversaire | date d'anniversaire | votre âge | âge | naissance | ddn | quel âge `),
      gender: phrases(`
        civilité | genre | sexe | titre | situation familiale | état civil | situation matrimoniale | formule d\'appel |
        pronoms
      `),
      'company-size':
        phrases(` (combien de/) personnes (travaillent/) dans votre (équipe/entreprise) | taille de l'entreprise | taille d'entreprise | taille de votre entreprise | taille de la société | effectif |
        effectifs | nombre de salariés | nombre d'employés | nombre de collaborateurs | salariés | employés |
        combien de salariés | combien d'employés | combien de collaborateurs | taille de l'équipe |
        taille de votre équipe
      `),
      industry: phrases(`
        secteur d\'activité | secteur | domaine d\'activité | activité | branche | type d\'entreprise | votre activité |
        corps de métier | type d\'organisation
      `),
      'job-title': phrases(`
        fonction | votre fonction | poste | poste occupé | intitulé du poste | intitulé de poste | profession | métier |
        titre du poste | votre poste | rôle | votre rôle | service | département ou service |
        situation professionnelle | statut professionnel | catégorie socioprofessionnelle | emploi
      `),
      budget: phrases(`
        budget | votre budget | budget estimé | chiffre d'affaires | revenus | revenu | revenus mensuels |
        revenu mensuel | revenu fiscal | revenus nets | salaire | prétentions salariales | montant du prêt |
        montant emprunté | montant à emprunter | montant du projet | apport | apport personnel | loyer mensuel |
        charges mensuelles | montant souhaité | enveloppe budgétaire
      `),
      company:
        phrases(` nom de (la/votre/ta) boutique | nom du magasin | entreprise | société | raison sociale | nom de l'entreprise | nom de la société | nom de votre entreprise |
        nom de votre société | organisation | organisme | établissement | nom de l'établissement | employeur |
        structure | association | nom de l'association | compagnie | nom de la compagnie | siret | siren |
        numéro siret | n siret | école
      `),
      website: phrases(`
        site web | site internet | votre site | votre site web | url | adresse du site | nom de domaine | domaine |
        linkedin | lien | url du site
      `),
      street: phrases(`
        adresse | adresse postale | votre adresse | adresse complète | adresse de livraison | adresse de facturation |
        adresse du domicile | adresse ligne 1 | adresse ligne 2 | complément d'adresse | rue | numéro et rue |
        rue et numéro | n et rue | numéro de rue | numéro et nom de rue | voie | numéro de voie | nom de la rue |
        bâtiment | appartement | étage | boîte | boîte postale | numéro civique | domicile | adresse du bien |
        adresse des travaux | adresse du chantier
      `),
      postcode: phrases(`
        code postal | votre code postal | cp | c p | code postal et ville | code postal ville | npa |
        code postal du bien | code postal du chantier
      `),
      city: phrases(`
        ville | votre ville | commune | localité | municipalité | ville ou code postal | lieu | lieu de résidence
      `),
      region: phrases('région | département | votre département | province | canton | état ou province | territoire'),
      country: phrases(`
        pays | pays de résidence | votre pays | nationalité | pays ou région | pays de livraison | destination
      `),
      quantity: phrases(
        `quantité | nombre | nombre de personnes | nombre de participants | nombre de voyageurs | adultes | enfants | nombre d'enfants | nombre d'adultes | voyageurs | chambres | nombre de chambres | combien | surface | superficie | surface habitable | nombre de pièces | m2 | kilométrage | personnes | nombre d'unités | couverts | convives | combien de`,
      ),
      coupon: phrases(`
        code promo | code promotionnel | code de réduction | code avantage | bon de réduction | code cadeau |
        carte cadeau | code parrain | code de parrainage | code privilège | chèque cadeau | code d\'invitation |
        bon d\'achat
      `),
      date: phrases(`
        date | date d'arrivée | date de départ | arrivée | départ | date souhaitée | date du rendez-vous | heure |
        horaire | horaire souhaité | créneau | date de début | date de fin | jour | mois | année | quand |
        disponibilité | disponibilités | date de l'événement | date d'effet | date de retour | aller | retour |
        date d'emménagement | échéance du projet | délai | date du déménagement
      `),
      confirm: phrases(`
        confirmer le mot de passe | confirmez le mot de passe | confirmez votre mot de passe |
        confirmation du mot de passe | confirmer mot de passe | confirmation mot de passe | répéter le mot de passe |
        répétez le mot de passe | retapez le mot de passe | ressaisir le mot de passe | vérification du mot de passe |
        confirmer l'adresse e-mail | confirmez votre e-mail | confirmez votre adresse e-mail | confirmation e-mail |
        confirmation de l'e-mail | confirmer votre e-mail | confirmer l'e-mail | confirmation de l'adresse e-mail |
        code de confirmation | code de vérification | code reçu par sms | code reçu par e-mail | code à 6 chiffres |
        code sms | code à usage unique | code reçu `),
      'new-password': phrases(`
        nouveau mot de passe | choisir un mot de passe | choisissez un mot de passe | créer un mot de passe |
        créez un mot de passe | définir un mot de passe | créez votre mot de passe | choisissez votre mot de passe |
        votre futur mot de passe
      `),
      password: phrases("mot de passe | votre mot de passe | mdp | code secret | code d'accès | password"),
      username: phrases(`
        identifiant | nom d'utilisateur | pseudo | pseudonyme | login | numéro client | numéro de client | n client |
        n de client | référence client | numéro d'adhérent | n d'adhérent | numéro de membre | numéro de contrat |
        code client | nom d'affichage | identifiant de connexion | numéro étudiant `),
      name: phrases(`
        nom complet | nom et prénom | nom et prénoms | nom prénom | prénom et nom | prénom nom |
        prénom et nom de famille | nom | votre nom | nom du contact | personne de contact | vos nom et prénom |
        votre nom complet | comment vous appelez vous | interlocuteur | votre nom et prénom
      `),
      search: phrases(`
        recherche | rechercher | chercher | que recherchez-vous | que cherchez-vous | mots clés | mot clé |
        rechercher un produit | recherchez
      `),
      captcha: phrases(`
        captcha | je ne suis pas un robot | pas un robot | recopiez | recopier le code | code de l\'image |
        caractères de l\'image | antispam | anti spam | combien font | quel est le résultat | vérification anti robot |
        je suis humain | question de sécurité
      `),
      consent: phrases(`
        j'accepte | j'ai lu | je consens | je reconnais | je certifie | j'autorise | je souhaite recevoir |
        je souhaite être | je désire recevoir | oui je souhaite | je veux recevoir | en soumettant | en cochant |
        conditions générales | cgu | cgv | conditions d'utilisation | politique de confidentialité | rgpd |
        données personnelles | consentement | newsletter | infolettre | recevoir | recevoir des offres | offres |
        partenaires | se souvenir de moi | rester connecté | rester connectée | mémoriser | garder ma session | sms |
        acceptez | mes données | être contacté | être recontacté
      `),
      message: phrases(`
        message | votre message | commentaire | commentaires | vos commentaires | question | questions |
        votre question | votre demande | objet | objet de votre demande | sujet | description | décrivez |
        décrivez votre projet | votre projet | parlez-nous | dites-nous | précisions | précisez | remarque | remarques |
        informations complémentaires | détails | comment pouvons nous | que pouvons nous | en quoi pouvons nous |
        motivation | notes | avis | votre besoin | vos besoins | demandes particulières | besoin
      `),
      file: phrases(`
        fichier | fichiers | pièce jointe | pièces jointes | télécharger un fichier | joindre | joindre un fichier |
        cv | votre cv | curriculum vitae | lettre de motivation | photo | photos | document | justificatif |
        téléverser | déposer
      `),
      choice: phrases(`
        choisissez | choisir | sélectionnez | sélectionner | comment nous avez-vous connus |
        comment nous avez-vous connu | comment avez-vous | vous êtes | êtes-vous | je suis | type de | type d' | quel |
        quelle | quels | quelles | motif | raison | votre situation | statut | mode de paiement | mode de livraison |
        formule | offre choisie | avez-vous | souhaitez-vous | intéressé par
      `),
    },
    required: phrases(`
      obligatoire | obligatoires | requis | requise | champ obligatoire | champs obligatoires | champ requis |
      champs requis | indispensable | doit être rempli | à renseigner obligatoirement | required
    `),
    optional: phrases(`
      facultatif | facultative | facultatifs | facultatives | optionnel | optionnelle | optionnels | non obligatoire |
      pas obligatoire | non requis | si vous le souhaitez | le cas échéant | s\'il y a lieu | si applicable |
      si besoin | optional | si différent | si différente
    `),
    marketing: phrases(`
      newsletter | newsletters | infolettre | lettre d'information | offres | offres commerciales |
      offres promotionnelles | offres spéciales | promotions | bons plans | actualités | nouveautés | conseils |
      marketing | prospection | communications commerciales | informations commerciales | recevoir des informations |
      recevoir par e-mail | recevoir nos | recevoir les | recevoir des offres | recevoir par sms | sms | partenaires |
      nos partenaires | de ses partenaires | des partenaires | tenu informé | être informé | restez informé | publicité
    `),
    reasons: phrases(`
      afin de | afin que | pour que nous puissions | pour vous | pour vous envoyer | pour vous contacter |
      pour vous rappeler | pour vous recontacter | pour vous répondre | pour votre | pour mieux vous |
      pour personnaliser | pour calculer | pour vérifier | pour confirmer | pour assurer | pour la livraison |
      pour suivre votre | nous utilisons votre | nous n'utilisons | nous utiliserons | nous en avons besoin |
      nous avons besoin | nous vous demandons | nous demandons | utilisé uniquement | utilisée uniquement |
      utilisées uniquement | uniquement pour | uniquement en cas | seulement pour | seulement en cas | sert à |
      servira à | servira uniquement | ne sera utilisé que | ne sera utilisée que | nous permet de | nous permettra de |
      permet de | cela nous aide | nous aide à | en cas de problème | en cas de besoin | parce que | car |
      pourquoi demandons | pourquoi cette question | pourquoi ces informations | exigé par la loi | la loi nous |
      obligation légale | pour le livreur | le livreur
    `),
    workMail: {
      asked: phrases(`
        (e-mail/mail/courriel/adresse e-mail/adresse mail/adresse courriel/adresse électronique/adresse de messagerie)
        (professionnel/professionnelle/pro/d'entreprise/de l'entreprise/de votre entreprise/de travail) |
        adresses (personnelles/gratuites) (ne/non) | pas d'adresse (personnelle/gmail/gratuite) | pas de gmail
      `),
      either: phrases(`
        ou (personnel/personnelle/perso/privé/privée) | (personnel/personnelle/perso/privé/privée) ou | de préférence |
        si possible | idéalement
      `),
    },
  },

  purposes: {
    login: phrases(`
      réinitialis(er/ez/ation) (mon/votre/le/du/) mot de passe | mot de passe perdu |
      récupérer (mon/votre/) (mot de passe/compte) | nouveau mot de passe | code de vérification |
      double authentification | lien de connexion | saisissez le code | connexion | se connecter | me connecter |
      connectez-vous | je me connecte | s'identifier | identifiez-vous | identification | login | bon retour |
      content de vous revoir | déjà client | déjà inscrit | mot de passe oublié | se souvenir de moi |
      rester connecté | espace client | espace adhérent | espace membre | mon espace | accéder à mon compte |
      accéder à mon espace
    `),
    signup: phrases(`
      cré(er/ez) (mon/votre/un/) espace (de travail/) | créer (ma/une) boutique | commencer | inscription |
      s'inscrire | m'inscrire | je m'inscris | inscrivez-vous | créer un compte | créer mon compte |
      créez votre compte | créer votre compte | créer un compte gratuit | ouvrir un compte | ouvrir mon compte |
      nouveau compte | nouveau client | rejoindre | rejoignez | essai gratuit | essayer gratuitement |
      commencer gratuitement | démarrer gratuitement | démarrer mon essai gratuit | pas encore inscrit |
      pas encore de compte | devenir membre | sign up
    `),
    newsletter: phrases(`
      sur (votre/ta) (première/prochaine) commande | (recevoir/obtenir) (mon/le) (code/bon de réduction) |
      newsletter | newsletters | infolettre | lettre d'information | lettre d'info | s'abonner | abonnez-vous |
      je m'abonne | m'abonner | abonnement newsletter | rester informé | restez informé | restez informés |
      restez au courant | ne manquez rien | ne manquez aucune | ne ratez rien | nos actualités | nos bons plans |
      recevez nos conseils | recevez nos offres | recevoir nos | liste d'attente | me prévenir | soyez prévenu |
      soyez informé | en avant première | bientôt disponible | inscrivez-vous à notre newsletter |
      inscription à la newsletter | subscribe
    `),
    lead: phrases(`
      contacter (l'équipe commerciale/un commercial/les ventes) | parler à (un commercial/notre équipe) |
      (démarrer/lancer) (un/votre/mon) projet | devis | demander un devis | demande de devis | devis gratuit |
      mon devis | obtenir un devis | recevoir un devis | votre devis | soumission | estimation | demander une démo |
      demande de démo | démo | démonstration | réserver une démo | être rappelé | rappelez-moi | être recontacté |
      me faire rappeler | rappel | on vous rappelle | télécharger | télécharger le guide | recevoir le guide |
      guide | livre blanc | brochure | catalogue | documentation | échantillon | webinaire | réserver ma place |
      postuler | candidature | envoyer ma candidature | ma candidature | demande d'informations |
      demander des informations | parler à un expert | parler à un conseiller | un conseiller | obtenir mon tarif |
      mon tarif | simulation | étude gratuite | bilan gratuit | audit gratuit | votre projet |
      parlez-nous de votre projet | demander une offre | proposition | éligibilité | consultation gratuite
    `),
    contact: phrases(`
      contact | contactez-nous | nous contacter | formulaire de contact | envoyer un message | envoyer le message |
      envoyer mon message | envoyez-nous un message | votre message | écrivez-nous | nous écrire |
      laissez-nous un message | une question | des questions | posez votre question | comment pouvons nous vous aider |
      prendre contact | entrer en contact | discutons | feedback | votre avis | contact us
    `),
    search: phrases('recherche | rechercher | chercher | trouver | résultats de recherche | filtrer | recherchez'),
    checkout: phrases(`
      paiement | payer | passer commande | passer la commande | valider ma commande | valider la commande | commander |
      commander et payer | ma commande | votre commande | finaliser | finaliser ma commande | panier | mon panier |
      ajouter au panier | adresse de livraison | adresse de facturation | récapitulatif | mode de paiement |
      mode de livraison | moyen de paiement | carte bancaire | caisse | acheter | souscrire | procéder au paiement |
      coordonnées de livraison
    `),
    booking: phrases(`
      réserver | réservation | réserver maintenant | réserver une table | réserver mon séjour | rendez-vous |
      prendre rendez-vous | prise de rendez-vous | rdv | demande de rendez-vous | vérifier les disponibilités |
      vérifier la disponibilité | voir les disponibilités | arrivée | départ | arrivée départ | choisir un créneau |
      créneau | choisissez une date | planifier | réserver une visite | essai routier | date et heure
    `),
    donation: phrases(`
      don | dons | faire un don | je donne | donner | mon don | votre don | je fais un don | don mensuel |
      donner chaque mois | montant du don | une fois | soutenir | parrainage | je soutiens
    `),
    quiz: phrases(`
      quiz | test | questionnaire | diagnostic | simulateur | calculateur | calculer | simuler | estimer | résultat |
      voir mes résultats | voir mon résultat | question 1 | question suivante | sondage | enquête | voter |
      faire le test
    `),
  },

  sections: {
    other: phrases(
      "événements | prochains événements | blog | le blog | notre blog | actualités | nos actualités | dernières actualités | l'actualité | derniers articles | nos articles | nos derniers articles | le journal | le magazine",
    ),
    benefits: phrases(`
      avantages | les avantages | vos avantages | nos avantages | nos atouts | atouts | fonctionnalités |
      nos fonctionnalités | nos services | services | nos prestations | prestations | pourquoi | pourquoi nous |
      pourquoi nous choisir | pourquoi choisir | bonnes raisons | raisons | les raisons | ce que vous obtenez |
      ce que vous allez apprendre | ce que nous proposons | ce que nous faisons | ce qui est inclus | tout compris |
      tout ce dont vous avez besoin | tout ce qu'il vous faut | points forts | les points forts | les plus |
      nos engagements | engagements | nos solutions | solutions | une solution | notre offre | nos offres |
      nos expertises | nos savoir faire | notre savoir faire | savoir faire | pour qui | à qui s'adresse | conçu pour |
      pensé pour | bénéfices | en bref | en un coup d'œil | nos garanties et services | ce qui nous distingue |
      ce qui change | notre différence | au programme | programme | nos produits | la promesse | caractéristiques |
      cas d'usage
    `),
    'how-it-works': phrases(`
      comment ça marche | comment ça fonctionne | comment cela fonctionne | comment fonctionne | comment ça se passe |
      comment procéder | comment nous travaillons | comment | étapes | les étapes | en 3 étapes | en trois étapes |
      en quelques étapes | en 4 étapes | en quatre étapes | étape par étape | étape 1 | 3 étapes | trois étapes |
      notre méthode | la méthode | notre méthodologie | notre processus | notre démarche | le déroulement |
      déroulement | le parcours | votre parcours | mode d'emploi | et après | que se passe | c'est simple |
      simple comme | rien de plus simple | en pratique | fonctionnement
    `),
    demo: phrases(`
      démo | démonstration | en vidéo | vidéo | voir la démo | en action | en images | visite guidée |
      visite virtuelle | essayez par vous même | aperçu | voyez par vous même | feuilletez | captures d\'écran |
      découvrez l\'interface
    `),
    testimonials: phrases(`
      témoignages | témoignage | avis | avis clients | avis de nos clients | vos avis | l'avis de nos clients |
      ce que disent nos clients | ce que nos clients disent | ce qu'ils disent | ce qu'en disent nos clients |
      ce qu'en pensent nos clients | ce qu'elles en disent | ils parlent de nous | nos clients témoignent |
      nos clients parlent | nos clients en parlent | ils témoignent | elles témoignent | nos clients racontent |
      paroles de clients | parole de clients | retours clients | retours d'expérience | vous en parlez mieux que nous |
      ce que vous en dites | clients satisfaits | nos adhérents témoignent | ils ont essayé | ils nous recommandent |
      ils nous aiment | ils l'ont fait | nos élèves témoignent | ce que disent
    `),
    logos: phrases(`
      ils nous font confiance | elles nous font confiance | nous font confiance | ils nous ont fait confiance |
      nos clients | nos partenaires | partenaires | nos marques | nos références | clients | ils ont choisi |
      ils utilisent | utilisé par | nous travaillons avec | nos mécènes | mécènes | soutenu par | avec le soutien |
      entreprises nous font confiance | marques nous font confiance | sponsors | ils nous soutiennent |
      en bonne compagnie
    `),
    rating: phrases(`
      note | note moyenne | étoiles | sur 5 | avis vérifiés | trustpilot | avis google | google avis | notés | noté
    `),
    numbers: phrases(`
      chiffres | en chiffres | quelques chiffres | chiffres clés | les chiffres clés | nos chiffres | les chiffres |
      résultats | nos résultats | impact | notre impact | bilan | en quelques chiffres | statistiques | nos réussites
    `),
    'case-study': phrases(`
      étude de cas | études de cas | cas client | cas clients | cas pratique | nos réalisations | réalisations |
      nos dernières réalisations | projets | nos projets | portfolio | success stories | histoires de clients |
      histoire de client | exemples de réalisations | nos chantiers | nos derniers chantiers | avant après
    `),
    press: phrases(`
      presse | la presse en parle | dans la presse | ils parlent de nous dans la presse | on parle de nous | vu dans |
      vu à la télé | vu à la tv | dans les médias | médias | les médias en parlent | revue de presse | récompenses |
      prix et récompenses | distinctions | labels | nos labels | certifications | nos certifications |
      labels et certifications
    `),
    people:
      phrases(`je suis | qui suis-je | à propos de moi | je m'appelle | votre formateur | votre formatrice | votre thérapeute | 
      équipe | l'équipe | notre équipe | nos équipes | une équipe | qui sommes-nous | qui suis-je | à propos |
      à propos de nous | à propos de moi | notre histoire | fondateurs | les fondateurs | nos fondateurs | fondatrice |
      fondateur | nos experts | vos experts | nos conseillers | nos formateurs | intervenants | les intervenants |
      speakers | vos interlocuteurs | votre interlocuteur | les visages | derrière | rencontrez | votre coach |
      nos praticiens | artisans | la maison
    `),
    pricing: phrases(`
      tarifs | nos tarifs | les tarifs | tarif | prix | nos prix | le prix | des prix | nos formules | formules |
      une formule | nos forfaits | forfaits | nos abonnements | abonnements | nos offres et tarifs |
      choisissez votre formule | choisissez votre forfait | choisissez votre offre | choisissez votre abonnement |
      une offre pour | des offres pour | des offres adaptées | des tarifs | tarifs simples | tarification |
      combien ça coûte | combien coûte | quel est le prix | quel prix | grille tarifaire | plans | billetterie |
      adhésion | sans surprise
    `),
    comparison: phrases(`
      comparaison | comparatif | comparer | comparez | comparateur | versus | vs | la différence | quelle différence |
      différences | avant après | avec et sans | par rapport | alternatives | les autres
    `),
    guarantee: phrases(`
      garantie | garanties | nos garanties | notre garantie | garanti | garantis | satisfait ou remboursé |
      notre promesse | sans risque | remboursé | nos engagements qualité | l\'esprit tranquille | tranquillité |
      en toute sérénité | en toute confiance
    `),
    faq: phrases(`
      faq | foire aux questions | questions fréquentes | questions fréquemment posées | les questions fréquentes |
      vos questions | vos questions nos réponses | questions réponses | questions | des questions | une question |
      encore des questions | bon à savoir | on vous répond | nous répondons | nos réponses | tout savoir
    `),
    contact: phrases(`
      contact | contactez-nous | nous contacter | contactez | nous trouver | où nous trouver | nous rendre visite |
      venir nous voir | nos coordonnées | coordonnées | accès | plan d\'accès | horaires | horaires d\'ouverture |
      nos agences | nos bureaux | nos adresses | nos magasins | écrivez-nous | parlons-en | restons en contact
    `),
    form: phrases(`
      inscription | inscrivez-vous | devis | demande de devis | demandez un devis | demandez votre devis | votre devis |
      obtenez votre devis | recevez votre devis | demander une démo | demandez une démo | réservez votre démo |
      être rappelé | faites-vous rappeler | rendez-vous | prenez rendez-vous | prendre rendez-vous | réservez |
      newsletter | abonnez-vous | infolettre | postulez | candidature | recevez le guide | téléchargez |
      réservez votre place | parlez-nous de votre projet | votre projet | simulation gratuite
    `),
    'final-cta': phrases(`
      prêt à | prête à | prêts à | prêt pour | prêts pour | vous êtes prêt | êtes-vous prêt | lancez-vous | commencez |
      commencez dès | commencez dès aujourd'hui | essayez | essayez gratuitement | démarrez | démarrez dès |
      passez à l'action | passez à | rejoignez | rejoignez-nous | rejoignez les | rejoignez la | et si | et si on |
      envie de | convaincu | convaincus | intéressé | qu'attendez-vous | n'attendez plus | faites le premier pas |
      le premier pas | dès aujourd'hui | à vous de jouer | on commence | on en parle | parlons de votre | un projet |
      testez
    `),
    footer: phrases(`
      tous droits réservés | mentions légales | politique de confidentialité | copyright | cgv | plan du site | confidentialité | cgu | cookies | conditions générales
    `),
  },

  depth: {
    video: phrases(`
      voir la vidéo | regarder la vidéo | vidéo | vidéos | lancer la vidéo | voir la démo | regarder la démo |
      visite guidée | en vidéo | regarder
    `),
    features: phrases(`
      fonctionnalités | toutes les fonctionnalités | caractéristiques | fiche technique | nos services | nos solutions |
      solutions | produit | détails | comment ça marche | comment ça fonctionne | en savoir plus | lire la suite |
      découvrir | documentation | nos prestations | avantages
    `),
    comparison: phrases('comparer | comparaison | comparatif | comparateur | versus | vs | alternatives'),
    pricing: phrases(`
      tarifs | nos tarifs | tarif | prix | nos prix | formules | forfaits | grille tarifaire | tarification |
      nos offres | abonnements | frais
    `),
    'case-study': phrases(`
      étude de cas | études de cas | cas client | cas clients | témoignages | réalisations | nos réalisations |
      nos références | projets | success stories | portfolio | avis clients
    `),
    faq: phrases(`
      faq | foire aux questions | questions fréquentes | centre d\'aide | questions | questions réponses | aide
    `),
  },

  reassurance: {
    'no-card': phrases(`
      sans carte bancaire | sans carte de crédit | sans carte bleue | sans cb | aucune carte bancaire requise |
      aucune carte bancaire | aucune carte de crédit | aucune carte de crédit requise | carte bancaire non requise |
      carte de crédit non requise | pas de carte bancaire | pas de carte de crédit | pas besoin de carte |
      aucun moyen de paiement | sans moyen de paiement | sans coordonnées bancaires | aucune coordonnée bancaire |
      aucune information bancaire | aucun paiement requis
    `),
    cancel: phrases(`
      annulable à tout moment | annulez à tout moment | annuler à tout moment | annulation à tout moment |
      résiliable à tout moment | résiliez à tout moment | résilier à tout moment | résiliation à tout moment |
      résiliable en un clic | résiliez en un clic | résiliation en un clic | résiliable en ligne | annulation gratuite |
      annulation sans frais | annulation possible | annulable sans frais | modifiable à tout moment |
      modifiable sans frais | sans engagement de durée | sans durée d'engagement | sans engagement |
      désinscription à tout moment | désinscription en un clic | désinscription possible | désabonnement à tout moment |
      désabonnement en un clic | désabonnez-vous à tout moment | vous désabonner à tout moment |
      vous désinscrire à tout moment | désinscrivez-vous à tout moment | me désinscrire à tout moment |
      me désabonner à tout moment | désabonner à tout moment | stop à tout moment | suspendre à tout moment |
      pause à tout moment | mettre en pause | changer d'avis à tout moment | à tout moment
    `),
    refund: phrases(`
      satisfait ou remboursé | satisfaits ou remboursés | satisfaite ou remboursée | garantie satisfait ou remboursé |
      intégralement remboursé | remboursement intégral | remboursé intégralement | remboursé sous |
      nous vous remboursons | on vous rembourse | remboursement garanti | remboursement sans condition |
      garantie de remboursement | garanti 2 ans | garantie 2 ans | garanti 5 ans | garantie 5 ans | garantie 10 ans |
      garanti 10 ans | garantie à vie | garanti à vie | garantie décennale | ans de garantie | meilleur prix garanti |
      prix garanti | sans risque | aucun risque | satisfaction garantie | remboursement de la différence |
      30 nuits d'essai | 100 nuits d'essai | nuits d'essai | jours pour changer d'avis
    `),
    returns: phrases(`
      retours gratuits | retour gratuit | retours offerts | retour offert | retours faciles | échange gratuit |
      échanges gratuits | retours sous | retour sous | jours pour retourner | 30 jours pour |
      retours et échanges gratuits | retour sans frais | livraison et retours gratuits | livraison et retour gratuits |
      retours acceptés
    `),
    'no-obligation': phrases(`
      sans obligation d'achat | sans obligation | sans aucune obligation | aucune obligation | n'engage à rien |
      ne vous engage à rien | cela n'engage à rien | gratuit et sans engagement | gratuite et sans engagement |
      gratuits et sans engagement | sans engagement de votre part | aucun engagement | pas d'engagement |
      zéro engagement | sans contrainte | sans démarchage | aucun démarchage | pas de démarchage | pas de harcèlement |
      pas de relance | sans relance | payez plus tard | rien à payer aujourd'hui | vous ne payez rien aujourd'hui |
      libre de dire non
    `),
    free: phrases(`
      100 gratuit | 100 gratuite | entièrement gratuit | entièrement gratuite | totalement gratuit |
      totalement gratuite | complètement gratuit | gratuit à vie | gratuit pour toujours | toujours gratuit |
      c'est gratuit | service gratuit | devis gratuit | étude gratuite | gratuit et rapide | gratuit et sans |
      gratuite et sans | gratuit et immédiat | sans frais | aucun frais | zéro frais | sans frais cachés |
      aucun frais caché | pas de frais cachés | sans frais de dossier | frais de dossier offerts |
      aucun frais de dossier | frais d'inscription offerts | livraison gratuite | livraison offerte |
      frais de port offerts | port offert | jours gratuits | jours offerts | mois offert | mois offerts | mois gratuit |
      1er mois offert | premier mois offert | pendant 14 jours | 14 jours d'essai | jours d'essai | appel gratuit |
      appel non surtaxé | numéro non surtaxé
    `),
    time: phrases(`
      en 2 minutes | en deux minutes | en 3 minutes | en 5 minutes | en cinq minutes | en 10 minutes | en 1 minute |
      en une minute | en moins de 2 minutes | en moins de 5 minutes | en moins d'une minute | moins d'une minute |
      moins de 2 minutes | moins de 5 minutes | en 30 secondes | en quelques minutes | en quelques clics | en 3 clics |
      en quelques secondes | quelques minutes suffisent | 2 minutes suffisent | 2 min suffisent | en 2 min | en 3 min |
      en 5 min | réponse sous 24 heures | réponse sous | réponse en | réponse immédiate | réponse dans les |
      réponse garantie | sous 24h | sous 48h | sous 24 heures | sous 48 heures | sous 24 h | sous 48 h |
      sous 24 h ouvrées | dans les 24 heures | dans les 24h | dans la journée | nous vous répondons sous |
      nous vous rappelons sous | nous vous recontactons sous | rappel sous | devis sous | sous un jour ouvré |
      jour ouvré | installation en | prêt en
    `),
    privacy: phrases(`
      vos données sont protégées | vos données restent | vos données sont en sécurité |
      vos données sont confidentielles | vos données ne seront jamais | vos données ne sont jamais |
      vos informations restent | vos informations sont confidentielles | ne seront jamais transmises |
      ne sont jamais transmises | ne seront pas transmises | jamais transmises à des tiers | jamais revendues |
      ne seront jamais revendues | ne sont pas revendues | jamais cédées | ne seront jamais cédées |
      ne sera jamais communiquée | ne sera jamais partagée | jamais partagé | jamais partagées |
      ne sera jamais transmise | nous ne partageons | nous ne vendons | nous ne revendons |
      nous ne communiquons jamais | pas de spam | zéro spam | aucun spam | sans spam | jamais de spam |
      promis pas de spam | garanti sans spam | on déteste les spams | strictement confidentiel |
      strictement confidentielle | strictement confidentielles | en toute confidentialité | confidentialité garantie |
      conforme au rgpd | conformes au rgpd | conformité rgpd | rgpd | respectons votre vie privée | hébergé en france |
      hébergées en france | hébergées en europe | données hébergées en | hébergement en france
    `),
    security: phrases(`
      paiement sécurisé | paiement 100 sécurisé | paiements sécurisés | paiement en ligne sécurisé |
      transaction sécurisée | transactions sécurisées | connexion sécurisée | site sécurisé | achat sécurisé | ssl |
      chiffré | chiffrée | chiffrées | chiffrement | crypté | cryptées | 3d secure | certifié iso 27001 | iso 27001 |
      pci dss | tiers de confiance | protection des acheteurs | garantie des dépôts | agréé acpr | données sécurisées |
      sécurité bancaire
    `),
    'no-account': phrases(`
      sans inscription | sans création de compte | sans compte | sans créer de compte | aucun compte requis |
      aucune inscription | aucune inscription requise | pas d'inscription | inscription non requise |
      sans identification | commander en tant qu'invité | commande en tant qu'invité | sans téléchargement |
      sans installation | aucune installation | rien à installer | rien à télécharger | sans e-mail |
      sans adresse e-mail | sans cv | sans lettre de motivation
    `),
  },
  contradiction: phrases(`
    carte bancaire requise | carte bancaire obligatoire | carte de crédit requise | carte bancaire nécessaire |
    coordonnées bancaires requises | empreinte bancaire | hors frais | des frais s'appliquent | frais de résiliation |
    frais d'annulation | frais de dossier | frais de dossier en sus | frais supplémentaires | engagement de 12 mois |
    engagement 12 mois | engagement 24 mois | engagement de 24 mois | avec engagement | durée d'engagement |
    période d'engagement | mois d'engagement | préavis | tacite reconduction | reconduction tacite |
    reconduit tacitement | renouvellement automatique | renouvelé automatiquement | renouvelable automatiquement |
    automatiquement renouvelé | puis facturé | sera facturé | serez facturé | serez débité | sera prélevé |
    non remboursable | non remboursables | aucun remboursement | non annulable | non modifiable | ni échangeable |
    facturé annuellement | facturation annuelle | inscription obligatoire | création de compte obligatoire |
    hors promotions | conditions applicables | voir conditions | sous conditions | sous réserve | hors options |
    exclusions | transmises à nos partenaires | partagées avec nos partenaires | partager vos données avec
  `),
  pressure: {
    urgency: phrases(`
      offre (limitée/à durée limitée/éclair/flash) | durée limitée | temps limité | dernière chance |
      dernières heures | dernier jour | derniers jours (pour/avant/de l'offre/de la promotion) |
      ces derniers jours pour | plus que (0/quelques) (heures/jours/minutes) |
      il (ne vous reste/ne reste) (plus que/que) (0/quelques) (heures/jours/minutes) |
      se termine (bientôt/ce soir/demain/aujourd'hui/à minuit/dans 0) |
      (prend fin/prennent fin) (ce soir/demain/bientôt/aujourd'hui/dans 0/à minuit) |
      (l'offre/offre/promo/promotion) (expire/se termine/prend fin) |
      expire (dans 0/ce soir/bientôt/demain/aujourd'hui) | aujourd'hui (seulement/uniquement) |
      jusqu'à (ce soir/minuit) | faites vite | dépêchez-vous | dépêche-toi | profitez-en vite | vite avant |
      le prix augmente | les prix augmentent (bientôt/demain/le 0/dans 0) | avant la hausse (de/des) prix |
      avant l'augmentation (de/des/du) prix | n'attendez plus | n'attends plus | vente flash | ventes flash |
      le temps presse | le temps est compté | réservé pendant (0/les prochaines) | agissez (vite/maintenant)
    `),
    stock: phrases(`
      plus que (0/une/un/deux/trois/quelques) (place/places/exemplaire/exemplaires/pièce/pièces/article/articles/chambre/chambres/billets/unités/restants/restantes/en stock/disponibles/dispo) |
      il (ne reste/n'en reste) (plus que/que) (0/quelques/deux/trois) | il reste moins de 0 |
      (0/quelques) (places/chambres/exemplaires) (restantes/restants) | places restantes |
      (derniers exemplaires/dernières places/dernières pièces/derniers articles/dernières chambres) |
      presque (épuisé/épuisée/complet/complète) | bientôt (épuisé/épuisée/complet/complète) |
      (stock/stocks) (limité/limités/faible) | quantité limitée | quantités limitées | places limitées |
      (nombre de places limité/le nombre de places est limité) | jusqu'à épuisement (des/du) (stocks/stock) |
      dans la limite des (stocks/places)
    `),
    demand: phrases(`
      très demandé | très demandée | très demandés | forte demande | victime de son succès | part vite |
      partent vite | premier arrivé premier servi | premiers arrivés
    `),
    activity: phrases(`
      (personnes/visiteurs/clients/internautes) (regardent/consultent/ont consulté/sont en train de) |
      (vient/viennent) (d'acheter/de réserver/de commander) | (a/ont) (acheté/réservé/commandé) il y a |
      (acheté/réservé/commandé) (il y a/0 fois/dans les dernières) | ont ajouté (cet/ce) (article/produit) au panier
    `),
    fear: phrases(`
      ne manquez pas | ne ratez pas | ne rate pas | ne passez pas à côté | ne laissez pas (passer/filer) |
      avant qu'il ne soit trop tard | avant qu'il soit trop tard | (c'est/) maintenant ou jamais |
      (opportunité/occasion) unique | vous allez le regretter | vous le regretterez |
      vous perdez (chaque jour/de l'argent) | chaque jour (vous perdez/qui passe) | pendant que vos concurrents
    `),
    shaming: phrases(`
      plein tarif | prix fort | payer (plus/plus cher/le prix) | paie plus cher |
      je (ne veux pas/n'aime pas/ne souhaite pas/n'ai pas besoin) (économiser/faire d'économies/d'économies/d'aide/d'argent/les promotions/les réductions/les bonnes affaires/de réduction/gagner/progresser/réussir/de clients/apprendre) |
      je déteste | je préfère (payer/perdre/rester/rater/continuer à perdre) | je renonce à |
      je n'ai pas envie de (gagner/réussir/progresser/économiser) | je sais déjà tout | je reste (pauvre/bloqué)
    `),
    declines: phrases(`
      non | non merci | merci non | pas maintenant | pas aujourd'hui | plus tard | peut-être plus tard |
      me le rappeler plus tard | rappelez-le moi plus tard | passer | passer cette étape | ignorer | continuer sans |
      continuer en tant qu'invité | fermer | annuler | refuser | je ne suis pas intéressé | pas intéressé |
      ne plus afficher | je n'ai pas de compte | décider plus tard
    `),
    self: phrases(`je | j`),
    clock: phrases(`
      j | jour | jours | h | heure | heures | min | mn | minute | minutes | m | s | sec | seconde | secondes
    `),
    schedule: phrases(`
      commence dans | débute dans | démarre dans | ouvre dans | ouverture dans | ouverture des portes |
      en direct dans | lancement dans | bientôt disponible | avant le lancement | avant l'événement |
      commandez (dans les/avant) | livraison | livré | expédié | expédition | session | déconnecté | déconnexion |
      prochain tirage | prochain départ | temps de lecture | durée | sortie | fin de l'enchère
    `),
    hold: phrases(
      `réservé pendant | réservée pendant | réservés pendant | réservées pendant | réservé encore | votre réservation expire | réservation expire | panier expire`,
    ),
    negated: phrases(`pas | non | sans | jamais | aucun | aucune | ni`),
  },

  curiosity: {
    open: phrases(`
      comment | pourquoi | quel | quelle | quels | quelles | et si | combien | où | qui | que | êtes-vous |
      avez-vous | savez-vous | connaissez-vous | est-ce que vous | es-tu | as-tu | votre
    `),
    hints: phrases(`
      découvrez (comment/pourquoi/ce que/quel/quelle/quelles/quels/combien/si/votre) |
      voyez (comment/combien/ce que) | apprenez (comment/pourquoi) |
      (raisons/façons/erreurs/signes/questions/secrets/étapes/leçons) (pour/que/de/qui/à) |
      ce que (la plupart/personne/peu de) | la plupart des | votre (score/résultat/note) |
      obtenez votre (score/résultat/note) | (testez/évaluez/calculez/mesurez) votre | où en êtes-vous |
      voici (pourquoi/comment) | la vérité sur | les coulisses
    `),
    empty: phrases(`
      vous n'allez pas (le croire/en croire vos yeux/y croire) | vous n'en croirez pas | incroyable |
      (cette/une) astuce (unique/simple/va) | le secret | secret (enfin/révélé) | ce qui s'est passé ensuite |
      va changer votre vie | va tout changer | personne ne vous dit | les experts détestent |
      va vous (surprendre/choquer/étonner) | stupéfiant
    `),
  },

  headline: {
    who: phrases(`
      vous | votre | vos | tu | ton | ta | tes | toi | nous | notre | nos | mon | ma | mes | je | leur |
      pour les entreprises | pour les équipes | pour les artisans | pour les indépendants | pour les familles |
      pour les parents | pour les enfants | pour les pros | pour les professionnels | pour les particuliers |
      pour les étudiants | pour les associations | pour les agences | pour les freelances | pour les commerçants |
      pour les restaurateurs | pour les seniors | pour les femmes | pour les hommes | pour les débutants |
      pour les créateurs | pour les tpe | pour les pme | pour tous | pour toutes | entreprises | artisans |
      indépendants | entrepreneurs | familles | parents | étudiants | associations | freelances | commerçants |
      restaurateurs | propriétaires | locataires | tpe | pme | startups | seniors | salariés | dirigeants |
      enseignants | pour les salons | pour les petites entreprises | conçu pour | pensé pour | pensée pour
    `),
    outcome: phrases(`
      économisez | économiser | économies | gagnez | gagner | gagne | augmentez | augmenter | boostez | booster |
      améliorez | améliorer | réduisez | réduire | évitez | éviter | protégez | protéger | protège | protection |
      créez | créer | construisez | construire | trouvez | trouver | apprenez | apprendre | vendez | vendre |
      atteignez | atteindre | lancez | lancer | transformez | transformer | simplifiez | simplifier | simplifie |
      automatisez | automatiser | gérez | gérer | suivez | suivre | pilotez | piloter | dormez | dormir | vivez |
      vivre | profitez | profiter | voyagez | voyager | roulez | louez | louer | recevez | recevoir | rénovez |
      rénover | isolez | chauffez | maîtrisez | maîtriser | libérez | libérer | développez | développer | organisez |
      organiser | planifiez | planifier | facturez | facturer | comparez | comparer | réservez | réserver | découvrez |
      devenez | devenir | retrouvez | retrouver | oubliez | oublier | mieux | plus | moins | plus vite | plus simple |
      plus rapide | simple | simplement | facile | facilement | rapide | rapidement | sans | sans effort | enfin |
      fini | finis | finie | jamais | en quelques minutes | en minutes | minutes | temps | argent | clients | ventes |
      chiffre d'affaires | croissance | résultats | succès | sereinement | sérénité | tranquille | tranquillité |
      efficace | efficacement | gratuit | remboursé | remboursée | aide | aidons | accompagne | accompagnons | permet |
      offrez | faites | faire | livré | livrée | livrés | chez vous | sur mesure | contrôle | économique | confort
    `),
    welcome: phrases(`
      bienvenue | bienvenue chez | bienvenue sur | bienvenue à | bienvenue dans | bienvenue au | bonjour | salut |
      accueil | page d\'accueil | home | notre site | site officiel | bientôt | site en construction | en construction |
      prochainement | ravi de vous voir | lorem ipsum
    `),
  },

  term: {
    bound: phrases(
      `engagement de | engagement minimum | engagement minimal | d'engagement | durée minimale | contrat de`,
    ),
    month: phrases('mois'),
    year: phrases('an | ans | année | années'),
  },

  price: {
    month: phrases(`
      mois | par mois | mensuel | mensuelle | mensuellement | mensuels | chaque mois | au mois | le mois | mens |
      mensualité
    `),
    year: phrases(`
      an | ans | par an | année | par année | annuel | annuelle | annuellement | chaque année | l\'année | l\'an |
      facturé annuellement
    `),
    at: phrases('pour | à | coûte | seulement'),
    from: phrasesOf(
      "à partir de | a partir de | à partir d' | dès | à compter de | depuis | de | partir de | au prix de départ",
    ),
    extras: phrases(`
      ht | ttc | hors taxes | hors taxe | toutes taxes comprises | tva | tva incluse | hors tva | tva comprise | taxes |
      taxes incluses | taxes en sus | plus taxes | tps | tvq | htva | tvac | frais | frais de dossier | frais de port |
      frais de livraison | frais d'installation | frais d'inscription | frais de service | hors frais | livraison |
      par utilisateur | par personne | par salarié | par membre | par siège | par collaborateur | utilisateur mois |
      facturé annuellement | facturation annuelle | engagement | dépôt de garantie | caution | taxe de séjour |
      acompte | après crédit d'impôt | hors assurance | sans frais cachés | hors options
    `),
    hidden: phrases(`
      sur devis | sur demande | prix sur demande | tarif sur demande | tarifs sur demande | tarif sur devis |
      sur mesure | nous consulter | nous contacter | contactez-nous | contactez-nous pour | prix sur devis |
      demander un devis | tarif personnalisé | offre personnalisée | devis personnalisé | selon projet | parlons-en |
      contacter un commercial
    `),
  },

  trust: {
    numbers: phrases(`
      clients | clientes | clients satisfaits | clients heureux | utilisateurs | utilisatrices | adhérents | membres |
      personnes | équipes | entreprises | sociétés | marques | boutiques | magasins | agences | étudiants | élèves |
      apprenants | lecteurs | abonnés | téléchargements | installations | projets | projets réalisés | chantiers |
      chantiers réalisés | pays | villes | récompenses | heures | commandes | livraisons | événements | avis |
      avis clients | avis vérifiés | développeurs | sites | partenaires | collaborateurs | salariés | employés |
      experts | artisans | professionnels | ans d'expérience | années d'expérience | ans | années | satisfaction |
      de satisfaction | taux de satisfaction | de clients satisfaits | recommandent | croissance | plus rapide |
      donateurs | dons | bénévoles | patients | familles | foyers | logements | arbres | arbres plantés | repas |
      repas servis | produits | produits vendus | vendus | diplômés | abonnements | associations | indépendants |
      restaurants | kilomètres | formations | bénéficiaires | de taux de réussite | taux de réussite | assurés |
      se sont inscrits | sont inscrits | déjà inscrits | ont rejoint | ont participé | sont inscrites | déjà inscrites
    `),
    customers: phrases(`
      ils nous font confiance | elles nous font confiance | nous font confiance | font confiance | nos clients |
      clients | entreprises nous font | marques nous font | ils nous ont fait confiance | ont choisi | utilisé par |
      adopté par | nos références | nos partenaires | partenaires | ils utilisent | travaillent avec nous |
      nous travaillons avec | recommandé par | approuvé par | plébiscité par | en bonne compagnie | des équipes chez |
      rejoignez
    `),
    rating: phrases(`
      sur 5 | sur 10 | étoile | étoiles | avis | avis clients | avis vérifiés | avis google | google avis | note |
      noté | notée | note moyenne | note de | moyenne | trustpilot | avis garantis | société des avis garantis |
      tripadvisor | excellent | très bien | 5 étoiles | clients satisfaits | évaluation | évaluations | de satisfaction
    `),
    press: phrases(`
      vu dans | vu sur | vu à la télé | vu à la tv | presse | dans la presse | la presse en parle | dans les médias |
      les médias en parlent | ils parlent de nous | on parle de nous | récompensé | récompensée | récompensé par |
      lauréat | lauréate | prix de l' | prix du | élu | élue | élu service client | élu produit de l'année |
      élu meilleur | label | labels | labellisé | labellisée | certifié | certifiée | certifiés | certification |
      agréé | agréée | french tech | b corp | qualiopi | rge | origine france garantie |
      entreprise du patrimoine vivant | classement | palmarès | iso 9001 | iso 27001 | membre de | selon
    `),
    caseStudy: phrases(`
      étude de cas | études de cas | cas client | cas clients | cas pratique | histoire client | histoires clients |
      témoignage client | success story | success stories | lire le cas | lire l\'étude | voir le cas | voir le projet |
      voir la réalisation | voir cette réalisation
    `),
    address: phrases(`
      rue | avenue | av | boulevard | bd | bld | place | quai | chemin | ch | allée | allées | impasse | route | rte |
      cours | square | faubourg | passage | cedex | cs | bp | zi | za | zone artisanale | zone industrielle |
      parc d'activités | siège | siège social | siren | siret | rcs | rcs paris | capital | au capital de | sas | sasu |
      sarl | eurl | sa | srl | scop | sàrl | bce | tva | numéro de tva | code ape | orias | adresse | mentions légales |
      éditeur | bâtiment | loi 1901 | immatriculée | immatriculé | bureau | montréal | québec | qc | neq
    `),
    team: phrases(`
      équipe | l'équipe | notre équipe | nos équipes | qui sommes-nous | à propos | à propos de nous | à propos de moi |
      notre histoire | fondateur | fondatrice | fondateurs | co-fondateur | cofondateur | cofondatrice | nos experts |
      nos conseillers | nos formateurs | nos artisans | dirigeant | gérant | gérante | auteur | autrice | par |
      votre coach | intervenants | nos médecins | nos avocats | l'entreprise | la maison | notre entreprise
    `),
    expertise: phrases(`
      certifié | certifiée | certifiés | certification | agréé | agréée | diplômé | diplômée | diplômés | qualifié |
      qualifiée | label | labellisé | labellisée | labels | rge | qualibat | qualifelec | qualipac | quali pv |
      qualiopi | nf | ce | orias | acpr | amf | membre de | membre du | ordre des | inscrit au barreau | barreau de |
      ans d'expérience | années d'expérience | depuis plus de | maître artisan | artisan | meilleur ouvrier de france |
      compagnon | iso 9001 | iso 27001 | b corp | partenaire officiel | partenaire google | assurance décennale |
      garantie décennale | expert | docteur | dr | récompensé | reconnu | reconnue | recommandé par | approuvé par |
      rbq | licence rbq | french tech | origine france garantie
    `),
    roles: phrases(`
      pdg | dg | président | présidente | directeur | directrice | directeur général | directrice générale |
      directeur marketing | directrice marketing | directeur technique | directeur commercial | fondateur | fondatrice |
      cofondateur | cofondatrice | co-fondateur | co-fondatrice | gérant | gérante | dirigeant | dirigeante | chef |
      cheffe | chef de projet | cheffe de projet | chef d'entreprise | cheffe d'entreprise | responsable |
      responsable marketing | manager | manageuse | consultant | consultante | conseiller | conseillère | ingénieur |
      ingénieure | développeur | développeuse | architecte | designer | graphiste | médecin | infirmier | infirmière |
      avocat | avocate | notaire | comptable | expert-comptable | experte-comptable | enseignant | enseignante |
      professeur | professeure | formateur | formatrice | coach | auteur | autrice | journaliste | étudiant |
      étudiante | client | cliente | clients depuis | adhérent | adhérente | utilisateur | utilisatrice | propriétaire |
      locataire | maman | papa | mère | père | parent | bénévole | donateur | donatrice | associé | associée |
      assistant | assistante | commercial | commerciale | technicien | technicienne | artisan | artisane | boulanger |
      boulangère | coiffeur | coiffeuse | restaurateur | restauratrice | agriculteur | agricultrice | freelance |
      indépendant | indépendante | retraité | retraitée | patient | patiente | acheteur vérifié | achat vérifié |
      avis vérifié | ceo | cto | cfo | coo | cmo | drh | daf | dsi | head of | patron | patronne | plombier |
      électricien | secrétaire
    `),
  },

  steps: ['étape'],
  recommended: phrases(`
    le plus populaire | la plus populaire | populaire | le plus choisi | recommandé | recommandée |
    notre recommandation | meilleur choix | meilleur rapport qualité prix | meilleure offre | coup de cœur |
    best seller | favori | le plus vendu
  `),
  superlatives: phrases(`
    leader | le leader | leader mondial | leader du marché | numéro un | numéro 1 | n 1 | no 1 | le meilleur |
    la meilleure | les meilleurs | les meilleures | le plus rapide | la plus rapide | inégalé | inégalée |
    le plus puissant | le plus fiable | de classe mondiale
  `),
  updated: phrases(`
    mis à jour | mise à jour | dernière mise à jour | dernière modification | actualisé
  `),
  until: phrases(`
    jusqu'au | valable jusqu'au | offre valable | expire le | fin de l'offre | avant le | se termine le |
    date limite
  `),
  pays: phrases(`
    payer | acheter | obligation de paiement | paiement | régler | valider et payer | achat | faire un don |
    donner | je donne
  `),

  pages: {
    error: phrases(`
      page introuvable | page non trouvée | page n'existe pas | page n'existe plus | cette page n'existe |
      page demandée | introuvable | erreur 404 | 404 erreur | error 404 | erreur serveur | erreur interne |
      erreur interne du serveur | service indisponible | service temporairement indisponible |
      temporairement indisponible | accès refusé | accès interdit | une erreur est survenue |
      une erreur s'est produite | quelque chose s'est mal passé | site en maintenance | maintenance en cours |
      plus disponible | page indisponible | vous êtes perdu | oups | oups cette page | page not found | not found
    `),
    challenge: phrases(`
      vérification de votre navigateur | nous vérifions votre navigateur | un instant | un moment | veuillez patienter |
      vérifiez que vous êtes humain | vérifiez que vous êtes un humain | vérifier que vous êtes humain |
      confirmez que vous êtes humain | êtes-vous humain | êtes-vous un robot | je ne suis pas un robot | pas un robot |
      vérification de sécurité | contrôle de sécurité | trafic inhabituel | activité inhabituelle |
      activer javascript et les cookies | activez javascript et les cookies | veuillez activer javascript |
      veuillez activer les cookies | accès à cette page a été refusé | la connexion de votre site est sécurisée |
      maintenez appuyé | just a moment | captcha
    `),
  },

  stopWords: phrasesOf(`
    le | la | les | l' | un | une | des | de | du | d' | et | ou | mais | donc | or | ni | car | à | au | aux | en |
    dans | sur | sous | par | pour | avec | sans | chez | vers | entre | depuis | pendant | avant | après | dès | ce |
    cet | cette | ces | c' | ça | cela | mon | ma | mes | ton | ta | tes | son | sa | ses | notre | nos | votre | vos |
    leur | leurs | je | j' | me | m' | moi | tu | te | t' | toi | il | elle | on | nous | vous | ils | elles | se | s' |
    y | qui | que | qu' | quoi | dont | où | quel | quelle | quels | quelles | est | sont | suis | es | êtes | sommes |
    être | était | ai | as | a | avez | avons | ont | avoir | ne | n' | pas | plus | moins | très | tout | tous |
    toute | toutes | même | aussi | si | comme | comment | quand | ici | là | maintenant | déjà | encore | peut | peux |
    pouvez | fait | faire | bien
  `),
};
