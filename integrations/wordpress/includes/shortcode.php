<?php
/**
 * The shortcode, for the classic editor and for content without blocks: [entente relation="no-tj" lang="de"].
 *
 * @package Entente
 */

namespace Entente\WordPress;

add_shortcode(
	'entente',
	function ( $attributes ): string {
		return card_html( is_array( $attributes ) ? $attributes : array() );
	}
);

// In templates, WordPress replaces shortcodes before it renders the block that contains them, which would then add paragraphs to the card.
add_filter(
	'pre_render_block',
	function ( $content, array $block ) {
		$is_card = null === $content && 'core/shortcode' === $block['blockName'] && false !== strpos( $block['innerHTML'], 'class="entente-card"' );
		return $is_card ? $block['innerHTML'] : $content;
	},
	10,
	2
);
