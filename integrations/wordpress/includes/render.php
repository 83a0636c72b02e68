<?php
/**
 * The HTML of a card on a page, in a feed or in an e-mail.
 *
 * @package Entente
 */

namespace Entente\WordPress;

use Entente\CardOptions;
use Entente\VerbatimHtml;

/**
 * Returns the HTML of a card. Readers see the latest card or the last good one. If there is none, they see nothing, and people who can
 * edit posts see why.
 *
 * @param array  $attributes What the editor wrote.
 * @param string $wrapper    Attributes of the element around the card, escaped.
 */
function card_html( array $attributes, string $wrapper = 'class="entente-card"' ): string {
	$card = rendered( $attributes, $wrapper );
	return $card['html'] . for_editors( $card['problems'] );
}

/**
 * Returns a card, and what an editor should know about it.
 *
 * @param array  $attributes What the editor wrote.
 * @param string $wrapper    Attributes of the element around the card, escaped.
 * @param bool   $stores     False for the preview.
 * @return array{html: string, problems: array{text: string, isSettings: bool}[]} A problem can be one that the settings solve.
 */
function rendered( array $attributes, string $wrapper, bool $stores = true ): array {
	$cards   = cards( $stores );
	$options = CardOptions::read( $attributes, default_language() );
	$html    = '';
	if ( null === $cards ) {
		$problems = array( no_server() );
	} elseif ( null === $options ) {
		$problems = array( no_relation(), typographic_quotes( $attributes ) );
	} else {
		$markup   = markup();
		$card     = $cards->get( $options, $markup );
		$problems = array( problem_of_card( $card ), ignored( $options->ignored ), typographic_quotes( $attributes ) );
		$html     = VerbatimHtml::of( $card->html );
		if ( '' !== $html && 'card' === $markup ) {
			$style = $options->style();
			$html  = sprintf( '<div %s%s>%s</div>', $wrapper, '' === $style ? '' : ' style="' . esc_attr( $style ) . '"', $html );
		}
	}
	return array(
		'html'     => $html,
		'problems' => array_values( array_filter( $problems ) ),
	);
}

/** Returns the form of the card: `plain` in feeds and in what a scheduled task sends, otherwise `card`. */
function markup(): string {
	/**
	 * Filters the form of a card.
	 *
	 * @param string $markup `card`, or `plain`: headings, paragraphs and lists that e-mail programs show.
	 */
	$markup = apply_filters( 'entente_markup', is_feed() || wp_doing_cron() ? 'plain' : 'card' );
	return 'plain' === $markup ? 'plain' : 'card';
}
