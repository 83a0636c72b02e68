<?php
/**
 * The HTML of a card on a page, in a feed or in an e-mail.
 *
 * @package Entente
 */

namespace Entente\WordPress;

use Entente\Card;
use Entente\CardOptions;
use Entente\VerbatimHtml;

/**
 * Returns the HTML of a card. Readers see the latest card or the last good one. If there is none, they see nothing, and people who can
 * edit posts see why.
 *
 * @param array  $attributes What the editor wrote.
 * @param string $wrapper    Attributes of the element around the card, escaped.
 * @param bool   $stores     False for the preview.
 */
function card_html( array $attributes, string $wrapper = 'class="entente-card"', bool $stores = true ): string {
	$cards = cards( $stores );
	if ( null === $cards ) {
		return for_editors( array( __( 'Enter the address of the server under Settings → Entente.', 'entente' ) ) );
	}
	$options = CardOptions::read( $attributes, default_language() );
	if ( null === $options ) {
		return for_editors( array( __( 'Choose a relation: two country codes joined by a hyphen, such as no-tj.', 'entente' ) ) );
	}
	$markup   = markup();
	$card     = $cards->get( $options, $markup );
	$problems = array_filter( array( problem_text( $card ), ignored_text( $options->ignored ) ) );
	$html     = VerbatimHtml::of( $card->html );
	if ( '' !== $html && 'card' === $markup ) {
		$style = $options->style();
		$html  = sprintf( '<div %s%s>%s</div>', $wrapper, '' === $style ? '' : ' style="' . esc_attr( $style ) . '"', $html );
	}
	return $html . for_editors( $problems );
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

/**
 * Returns a message that says why there is no card or not the latest one; empty if there is no problem.
 *
 * @param Card $card The card.
 */
function problem_text( Card $card ): string {
	if ( null === $card->problem ) {
		return '';
	}
	if ( ! Card::is_failure( $card->problem ) ) {
		return $card->problem;
	}
	$cause = 'down' === $card->problem
		? __( 'The server is not responding.', 'entente' )
		: __( 'The server answered with something that is not a card. Check its address under Settings → Entente.', 'entente' );
	if ( '' === $card->html ) {
		return $cause . ' ' . __( 'There is no earlier card to show.', 'entente' );
	}
	/* translators: %s: date and time. */
	return $cause . ' ' . sprintf( __( 'Readers see the card from %s.', 'entente' ), wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $card->time ) );
}

/**
 * Returns a message that names the attributes without effect; empty if there are none.
 *
 * @param string[] $names Their names.
 */
function ignored_text( array $names ): string {
	if ( array() === $names ) {
		return '';
	}
	/* translators: %s: names of attributes. */
	return sprintf( __( 'These attributes are unknown or have an invalid value, and are ignored: %s', 'entente' ), implode( ', ', $names ) );
}

/**
 * Returns a note for people who can edit posts; empty for everybody else, in feeds and in e-mails.
 *
 * @param string[] $messages What it says.
 */
function for_editors( array $messages ): string {
	if ( array() === $messages || 'plain' === markup() || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	/* translators: %s: what is wrong. Only people who can edit posts see this. */
	$note = sprintf( __( 'Entente (only editors see this): %s', 'entente' ), implode( ' ', $messages ) );
	return '<p class="entente-note" style="border:1px solid;padding:.5em">' . esc_html( $note ) . '</p>';
}
